import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../examples/province-page/', import.meta.url));

/** Where a Chromium is: CHROME_PATH, or one of the names that it is installed under. */
const chromium = [
  process.env['CHROME_PATH'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
].find((path) => path !== '' && existsSync(path));

/** What a browser must not do: ask anybody for anything. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function filesIn(...folders: readonly string[]): string[] {
  return folders.flatMap((name) => readdirSync(`${folder}${name}`).map((file) => `${folder}${name}/${file}`));
}

it('is built into one file that names no other', () => {
  execFileSync(process.execPath, [`${folder}build.mjs`]);
  expect(readdirSync(`${folder}dist`)).toEqual(['index.html']);
  // Vega and Vega-Lite are most of it.
  expect(statSync(`${folder}dist/index.html`).size).toBeLessThan(2_000_000);
});

describe.skipIf(chromium === undefined)(
  chromium === undefined ? 'did not run: there is no Chromium here; CHROME_PATH may name one' : 'in Chromium',
  () => {
    let browser: Browser;
    let page: Page;
    const failures: string[] = [];
    const scratch = mkdtempSync(join(tmpdir(), 'mtqg-page-'));

    /** Gives the page files and waits until it has shown what they say. */
    async function choose(files: readonly string[]): Promise<string> {
      await page.goto(pathToFileURL(`${folder}dist/index.html`).href);
      const input = await page.$('input[type=file]');
      await input!.uploadFile(...files);
      await page.waitForSelector('#result h2');
      return page.$eval('#result', (result) => (result as unknown as { innerText: string }).innerText);
    }

    beforeAll(async () => {
      browser = await puppeteer.launch({ executablePath: chromium!, args: ARGUMENTS });
      page = await browser.newPage();
      page.on('pageerror', (error) => failures.push(String(error)));
      page.on('console', (message) => failures.push(message.text()));
      page.on('dialog', (dialog) => {
        failures.push(dialog.message());
        void dialog.dismiss();
      });
      page.on('request', (request) => {
        if (!/^(file|data|blob):/.test(request.url())) failures.push(request.url());
      });
    });

    afterAll(async () => {
      await browser.close();
      rmSync(scratch, { recursive: true });
      expect(failures).toEqual([]);
    });

    it('shows the profile and the pictures of Bắc Giang', async () => {
      const text = await choose(filesIn('bac-giang', 'mau'));
      expect(text).toContain('tỷ lệ 50,63%');
      expect(text).toContain('Chưa phát hiện mâu thuẫn.');
      expect(await page.$$eval('figure svg', (pictures) => pictures.length)).toBe(5);
      expect(await page.$$eval('figcaption', (texts) => texts.every((one) => one.textContent !== ''))).toBe(
        true,
      );
      expect(await page.$eval('#place', (field) => (field as unknown as { value: string }).value)).toBe(
        'Bắc Giang',
      );
      if (process.env['SCREENSHOT'])
        await page.screenshot({ path: process.env['SCREENSHOT'], fullPage: true });
    });

    it('shows what contradicts itself in the figures of Quảng Nam', async () => {
      expect(await choose(filesIn('quang-nam'))).toContain('“gần 11,5%” không khớp với các số liệu đầu vào');
      expect(await page.$$eval('.alert', (alerts) => alerts.length)).toBe(1);
    });

    it('has a label for each control, a language, and headings for its parts', async () => {
      await choose(filesIn('quang-nam'));
      const labels = await page.$$eval('input, select', (fields) =>
        fields.map((field) => (field as unknown as { labels: ArrayLike<unknown> }).labels.length),
      );
      expect(labels).toEqual([1, 1, 1, 1]);
      expect(await page.$eval('html', (html) => html.getAttribute('lang'))).toBe('vi');
      const named = await page.$$eval('section', (sections) =>
        sections.map((one) => one.querySelector(`#${one.getAttribute('aria-labelledby')!}`)?.tagName),
      );
      expect(new Set(named)).toEqual(new Set(['H2']));
    });

    it('takes files that are dropped', async () => {
      await page.goto(pathToFileURL(`${folder}dist/index.html`).href);
      await page.evaluate(`
        const files = new DataTransfer();
        files.items.add(new File(['Địa bàn;Loại hộ;Năm;Tỷ lệ\\nBắc Giang;nghèo;2022;3,81%'], 'a.csv'));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
      `);
      await page.waitForSelector('#result h2');
      expect(await page.$eval('#status', (status) => status.textContent)).toBe('Đã đọc 1 tệp: a.csv.');
    });

    it('is used by the keyboard alone', async () => {
      await page.goto(pathToFileURL(`${folder}dist/index.html`).href);
      const reached: string[][] = [];
      for (const name of ['files', 'place', 'date', 'date', 'date', 'date', 'programme', 'clear', 'help']) {
        await page.keyboard.press('Tab');
        const id = await page.evaluate(
          'document.activeElement.id || document.activeElement.parentElement.id',
        );
        reached.push([name, String(id)]);
      }
      // Of a date, day, month, year and the calendar are stops of their own.
      expect(reached).toEqual(reached.map(([name]) => [name, name]));
    });

    it('shows markup as the text that it is', async () => {
      const hostile = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
      const quoted = `"${hostile.replaceAll('"', '""')}"`;
      const files = {
        'h.csv': `# ${hostile}\nĐịa bàn;Thuộc;Loại hộ;Năm;Tỷ lệ;Tình trạng;${quoted}\n${quoted};T;nghèo;2022;3,81%;;x\n${quoted};T;nghèo;2023;${quoted};;x\n`,
        't.csv': `Địa bàn;Thuộc;Chỉ tiêu;Chiều;Mục tiêu;Năm mục tiêu;Thực hiện;Năm thực hiện;Tình trạng\n${quoted};T;${quoted};ít nhất;13 xã;2025;6 xã;2023;\n`,
        'x.csv': `${quoted}\n${quoted}\n`,
      };
      for (const [name, text] of Object.entries(files)) writeFileSync(join(scratch, name), text);
      const text = await choose(Object.keys(files).map((name) => join(scratch, name)));
      expect(text.split('onerror="alert(1)"').length).toBeGreaterThan(4);
      expect(await page.$$eval('img, #result script', (found) => found.length)).toBe(0);
    });
  },
);
