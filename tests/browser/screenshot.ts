import { fileURLToPath } from 'node:url';
import { launchBrowser, serveApp, visit, waitForEngine } from './harness.ts';

/** `npm run screenshot`: the picture of the README, taken from the built atlas. */
const FILE = fileURLToPath(new URL('../../public/preview.jpg', import.meta.url));

const browser = await launchBrowser();
const served = await serveApp();
const { page } = await visit(browser, served, '?site=vnm-icp&at=100,18,1.6', {
  viewport: { width: 1440, height: 900 },
});
await waitForEngine(page);
await page.getByRole('region', { name: 'Details' }).getByText('Verified').waitFor();
await page.screenshot({ path: FILE, type: 'jpeg', quality: 82 });
await browser.close();
await served.close();
