import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** The shell without windows comes first: a page costs it a fifth of the work. */
const USUAL_PATHS = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The one line for a machine where no Chromium can be had. */
export const HOW_TO_GET_CHROMIUM =
  'No Chromium: install one (`sudo apt-get install chromium` or `npx playwright-core install chromium`) or set CHROMIUM_PATH to its binary.';

/** Flags that keep a headless Chromium quiet and offline; the sandbox needs a kernel that containers lack. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  // Letters stand where the font says, whatever the build, so that pictures can be compared.
  '--font-render-hinting=none',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The Chromium of this machine: the one `CHROMIUM_PATH` names, else one of the usual paths, else
 * Playwright's own; null where there is none. A `CHROMIUM_PATH` that does not exist is an error,
 * because whoever set it wants that browser and no other.
 */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  const named = env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
    return named;
  }
  return [...USUAL_PATHS, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

/**
 * Finds a Chromium or installs one: Debian's as root, else Playwright's own.
 *
 * @throws Error with the one line that says how to get one by hand.
 */
export function requireChromium(say: (line: string) => void): string {
  const found = findChromium();
  if (found !== null) return found;
  const run = (command: string, args: string[]): void => {
    say(`no Chromium found; ${command} ${args.join(' ')}`);
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  };
  const attempts: (() => void)[] = [
    () => run('npx', ['--no-install', 'playwright-core', 'install', 'chromium']),
  ];
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    attempts.unshift(() => {
      run('apt-get', ['update', '-qq']);
      // Older releases have the whole browser only.
      for (const name of ['chromium-headless-shell', 'chromium']) {
        try {
          run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
          return;
        } catch {
          continue;
        }
      }
    });
  }
  for (const attempt of attempts) {
    try {
      attempt();
    } catch {
      continue; // the next way, and in the end the line that says how
    }
    const installed = findChromium();
    if (installed !== null) return installed;
  }
  throw new Error(HOW_TO_GET_CHROMIUM);
}
