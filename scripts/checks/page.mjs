import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumArguments, requireChromium } from './chromium.mjs';

const types = { '': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' };

/** Serves a page and the files of a folder on loopback. */
async function serve(html, folder) {
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost'); // resolves `..`, so nothing outside the folder is served
    const type = types[extname(pathname)];
    const content = pathname === '/' ? html : await readFile(join(folder, pathname)).catch(() => undefined);
    response.writeHead(content && type ? 200 : 404, { 'content-type': type ?? 'text/plain' }).end(content);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/**
 * Opens a page in headless Chromium whose script is the given module, and gives what it logs to the console.
 * @param {string} code
 * @param {{ folder: string, imports: Record<string, string> }} options The folder to serve, and the page's import map.
 */
export async function runInPage(code, { folder, imports }) {
  const executablePath = await requireChromium();
  const html = `<!doctype html>
<title>portolan</title>
<link rel="icon" href="data:,">
<script type="importmap">${JSON.stringify({ imports })}</script>
<script type="module">
${code}
document.title = 'done';
</script>`;
  const server = await serve(html, folder);
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  try {
    const page = await browser.newPage();
    let printed = '';
    const failed = new Promise((_, reject) => {
      page.on('pageerror', reject);
      page.on('console', (message) => {
        if (message.type() === 'error') reject(new Error(message.text()));
        printed += `${message.text()}\n`;
      });
    });
    const done = page
      .goto(`http://127.0.0.1:${server.address().port}/`)
      .then(() => page.waitForFunction(() => document.title === 'done'));
    await Promise.race([failed, done]);
    return printed;
  } finally {
    await browser.close();
    server.close();
  }
}
