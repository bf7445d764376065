import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { build, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);
if (!executablePath)
  console.warn('playground: no Chromium here, so the page is not tested (apt-get install chromium)');

const root = resolve(import.meta.dirname, '../playground');
const seed = readFileSync(resolve(import.meta.dirname, '../seeds/article.txt'), 'utf8');

describe.skipIf(!executablePath)('playground', () => {
  const outDir = mkdtempSync(join(tmpdir(), 'goftar-playground-'));
  let server: PreviewServer;
  let browser: Browser;
  let address = '';

  beforeAll(async () => {
    const configFile = join(root, 'vite.config.ts');
    await build({ configFile, logLevel: 'error', build: { outDir } });
    server = await preview({
      configFile,
      logLevel: 'error',
      build: { outDir },
      preview: { port: 0, host: '127.0.0.1' },
    });
    address = server.resolvedUrls?.local[0] ?? '';
    // The flags keep Chromium itself from calling its makers, so that every request seen is the page's.
    const quiet = [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ];
    browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet],
    });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(outDir, { recursive: true, force: true });
  });

  /** A page that notes every console error and every request that goes elsewhere. */
  async function openPage(width: number, hash = '') {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('request', (request) => {
      if (!/^(?:data|blob|about):/.test(request.url()) && !request.url().startsWith(address))
        problems.push(request.url());
    });
    await page.goto(address + hash);
    return { page, problems };
  }

  test.each([1440, 390])(
    'reads the seed article at %i pixels',
    async (width) => {
      const { page, problems } = await openPage(width);
      await page.fill('#published-at', '2018-05-19');
      await page.fill('#text', seed);
      await page.waitForFunction(() => document.querySelectorAll('.claims li').length > 5);
      const who = await page.locator('.claims .who').allTextContents();
      expect(who).toContain('عباس آسوشه');
      await page.click('#tab-figures');
      expect(await page.locator('#panel').textContent()).toContain('1397-02-28');
      await page.click('#tab-edits');
      expect(await page.locator('#panel').textContent()).toContain('[ZWNJ]');
      await page.click('#tab-report');
      expect(await page.frameLocator('iframe').locator('body').textContent()).toContain('عباس آسوشه');
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      expect(problems).toEqual([]);
    },
    60_000,
  );

  test('a shared link opens the same article, and the page speaks two languages', async () => {
    const { page, problems } = await openPage(1440);
    await page.selectOption('#example', '0');
    await page.click('#share');
    await page.waitForFunction(() => location.hash.startsWith('#t='));
    const { page: other } = await openPage(1440, new URL(page.url()).hash);
    await other.waitForFunction(() => document.querySelectorAll('.claims li').length > 0);
    expect(await other.inputValue('#text')).toBe(await page.inputValue('#text'));
    await other.click('#language');
    expect(await other.getAttribute('html', 'dir')).toBe('ltr');
    await page.click('#copy-json');
    const copied: unknown = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
    expect(copied).toHaveProperty('speakers');
    expect(problems).toEqual([]);
  }, 60_000);

  test('markup in an article stays text', async () => {
    const { page, problems } = await openPage(1440);
    await page.fill('#text', 'مینا رستگار گفت: <img src=x onerror="document.title=1"> به ۴۰ درصد رسید.');
    await page.waitForFunction(() => document.querySelectorAll('.claims li').length > 0);
    await page.click('#tab-report');
    await page.frameLocator('iframe').locator('body').textContent();
    expect(await page.locator('#panel img').count()).toBe(0);
    expect(await page.title()).toBe('گفتار');
    expect(problems).toEqual([]);
  }, 60_000);
});
