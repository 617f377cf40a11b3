import { spawnSync } from 'node:child_process';
import { listen, staticServer } from './io/static-server.ts';

/**
 * `npm start`: computes the editions, builds the site, serves it and prints its address.
 * `PORT` (default 4321; the next free one if taken), `HOST` (default: this machine only), `BASE_PATH` and
 * `SITE_URL` (default: the address that is served) are settings.
 */
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/');
const host = process.env['HOST'] ?? '127.0.0.1';
const wanted = Number(process.env['PORT'] ?? 4321);
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535) {
  console.error(`PORT is ${process.env['PORT'] ?? ''}; expected a whole number from 0 to 65535.`);
  process.exit(1);
}
// The pages name their own address, so the port is taken before they are built. Nobody is answered
// meanwhile: the build below holds this process up.
const port = await listen(staticServer('dist', base), wanted, host);
const local = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host);
const origin = `http://${local ? 'localhost' : host}:${port}`;

const build = spawnSync('npm', ['run', 'build', '--silent'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, SITE_URL: process.env['SITE_URL'] ?? origin },
});
if (build.status !== 0) process.exit(build.status ?? 1);
console.log(`\nThe site is at ${origin}${base} (Ctrl+C to stop)`);
