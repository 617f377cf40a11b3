import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

let browser: Browser;

/** Connects a test file to the Chromium of the run. */
export function useChromium(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject('chromium'));
  });
  afterAll(() => browser.close());
}

export interface OpenPage {
  page: Page;
  /** What a quiet page has none of: CSP violations, errors, failed and third-party requests. */
  problems: string[];
  /** Every answer of the load, in the order in which they came. */
  answers: { url: string; type: string; body: () => Promise<Buffer> }[];
}

/** Opens a page of the site, waits until it is quiet, hands it over and closes it afterwards. */
export async function withPage<Result>(
  path: string,
  options: BrowserContextOptions & { expectedStatus?: number },
  use: (open: OpenPage) => Promise<Result>,
): Promise<Result> {
  const { expectedStatus = 200, ...settings } = options;
  const origin = inject('origin');
  const visit = await browser.newContext({
    reducedMotion: 'reduce',
    baseURL: origin,
    ...settings,
  });
  try {
    const page = await visit.newPage();
    const open: OpenPage = { page, problems: [], answers: [] };
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        // eslint-disable-next-line no-console -- this runs in the page, and the console is what is listened to
        console.error(
          `CSP violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`,
        );
      });
    });
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        open.problems.push(message.text());
    });
    page.on('pageerror', (error) => open.problems.push(error.message));
    page.on('requestfailed', (request) => open.problems.push(`failed: ${request.url()}`));
    page.on('request', (request) => {
      const { protocol, origin: asked } = new URL(request.url());
      if (protocol.startsWith('http') && asked !== origin) {
        open.problems.push(`third party: ${request.url()}`);
      }
    });
    page.on('response', (response) => {
      if (response.status() >= 400 && response.url() !== `${origin}${path}`) {
        open.problems.push(`${response.status()}: ${response.url()}`);
      }
      open.answers.push({
        url: response.url(),
        type: response.request().resourceType(),
        body: () => response.body(),
      });
    });
    const answer = await page.goto(path, { waitUntil: 'networkidle' });
    if (answer?.status() !== expectedStatus)
      throw new Error(`${path} answers ${answer?.status() ?? 'nothing'}`);
    return await use(open);
  } finally {
    await visit.close();
  }
}
