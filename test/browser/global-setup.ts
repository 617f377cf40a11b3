import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import {
  CHROMIUM_FLAGS,
  findChromium,
  HOW_TO_GET_CHROMIUM,
} from '../../scripts/io/find-chromium.ts';
import { listen, staticServer } from '../../scripts/io/static-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the built site. */
    dist: string;
    /** Its address, with a slash at the end. */
    origin: string;
    /** Where the one Chromium of the run listens. */
    chromium: string;
  }
}

/** One server of the built site and one Chromium for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dist = resolve(process.env['DIST_DIR'] ?? 'dist');
  if (!existsSync(dist)) throw new Error(`${dist} is not there: run \`npm run build\` first.`);
  const executablePath = findChromium();
  if (executablePath === null) throw new Error(HOW_TO_GET_CHROMIUM);

  const server = staticServer(dist, '/');
  const port = await listen(server, 0, '127.0.0.1');
  const browser = await chromium.launchServer({ executablePath, args: CHROMIUM_FLAGS });
  project.provide('dist', dist);
  project.provide('origin', `http://127.0.0.1:${port}`);
  project.provide('chromium', browser.wsEndpoint());

  return async () => {
    await browser.close();
    server.close();
    server.closeAllConnections();
  };
}
