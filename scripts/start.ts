import { spawnSync } from 'node:child_process';
import { listen, staticServer } from './io/static-server.ts';

/**
 * `npm start`: computes the editions, builds the site, serves it and prints its address.
 * `PORT` (default 4321; the next free one if taken), `HOST` (default: this machine only), `BASE_PATH` and
 * `SITE_URL` are settings.
 */
const build = spawnSync('npm', ['run', 'build', '--silent'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (build.status !== 0) process.exit(build.status ?? 1);

const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/');
const host = process.env['HOST'] ?? '127.0.0.1';
const wanted = Number(process.env['PORT'] ?? 4321);
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535) {
  console.error(`PORT is ${process.env['PORT'] ?? ''}; expected a whole number from 0 to 65535.`);
  process.exit(1);
}
const port = await listen(staticServer('dist', base), wanted, host);
console.log(
  `\nThe site is at http://${host === '127.0.0.1' ? 'localhost' : host}:${port}${base} (Ctrl+C to stop)`,
);
