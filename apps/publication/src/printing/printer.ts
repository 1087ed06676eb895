import { ENVIRONMENT, type Environment } from '@champions/platform';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { type Browser, chromium } from 'playwright-core';
import { asset } from '../pages';
import { browserPath } from './browser-path';

const IDLE_MS = 15_000;
const PATIENCE_MS = 60_000;

/** Prints pages to PDF: tagged, with an outline, fonts embedded. One at a time; the browser goes when it is idle. */
@Injectable()
export class Printer implements OnModuleDestroy {
  private browser: Promise<Browser> | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private idle: NodeJS.Timeout | undefined;

  constructor(@Inject(ENVIRONMENT) private readonly environment: Environment) {}

  /** `url` is the page's public address, by which its links are made absolute; nothing is fetched from there. */
  async print(html: string, url: string): Promise<Buffer> {
    const printed = this.last.then(() => this.printNow(html, url));
    this.last = printed.catch(() => undefined);
    return printed;
  }

  async onModuleDestroy(): Promise<void> {
    await this.last;
    await this.close();
  }

  private async printNow(html: string, url: string): Promise<Buffer> {
    clearTimeout(this.idle);
    const browser = await this.ready();
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE_MS);
      await page.route('**/*', (route) => {
        const { pathname } = new URL(route.request().url());
        if (route.request().isNavigationRequest())
          return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
        const found = pathname.startsWith('/assets/') ? asset(pathname.slice('/assets/'.length)) : null;
        return found ? route.fulfill({ contentType: found.contentType, body: found.body }) : route.abort();
      });
      await page.goto(url);
      await page.evaluate('document.fonts.ready.then(() => true)');
      return await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
    } finally {
      await context.close();
      this.idle = setTimeout(() => void this.close(), IDLE_MS).unref();
    }
  }

  private async ready(): Promise<Browser> {
    this.browser ??= this.open();
    try {
      return await this.browser;
    } catch (error) {
      // The next page tries again.
      this.browser = undefined;
      throw error;
    }
  }

  private async open(): Promise<Browser> {
    const browser = await chromium.launch({
      executablePath: await browserPath(this.environment.variables.CHROMIUM_PATH),
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'],
    });
    browser.on('disconnected', () => (this.browser = undefined));
    return browser;
  }

  private async close(): Promise<void> {
    clearTimeout(this.idle);
    const browser = this.browser;
    this.browser = undefined;
    await (await browser?.catch(() => undefined))?.close();
  }
}
