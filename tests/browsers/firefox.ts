import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFirefox } from '../../.ci/browsers.mjs';
import { type Driver, WINDOW } from './driver.ts';
import { createHome, end, type Home, hear, removeHome, start, startScreen } from './processes.ts';

/** No greeting, no request of its own, files saved without asking, and as many languages as the atlas has. */
const settingsOf = (home: Home, hasWebgl: boolean) => ({
  'browser.download.dir': home.downloads,
  'browser.download.folderList': 2,
  // The list of what was saved takes the keys.
  'browser.download.alwaysOpenPanel': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'webgl.force-enabled': hasWebgl,
});

interface Answer {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly method?: string;
  readonly message?: string;
  readonly result?: unknown;
  readonly params?: { readonly level: string; readonly text: string };
}

/** A connection of WebDriver BiDi: commands with their answers, and what the page says. */
async function connect(address: string) {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`No connection to ${address}`)));
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  const said: string[] = [];
  socket.addEventListener('message', ({ data }) => {
    const answer: Answer = JSON.parse(String(data));
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
    if (answer.method === 'log.entryAdded' && ['error', 'warn'].includes(answer.params?.level ?? ''))
      said.push(`${answer.params?.level}: ${answer.params?.text}`);
  });
  let last = 0;
  const send = <Result>(method: string, params: object = {}) =>
    new Promise<Result>((resolve, reject) => {
      last++;
      waiting.set(last, ({ type, message, result }) => {
        if (type === 'error') reject(new Error(`${method}: ${message}`));
        else resolve(result as Result);
      });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  return { send, said, close: () => socket.close() };
}

/** Firefox without a window, which has no WebGL, or with one on a screen in memory, which has it in software. */
export async function launchFirefox(hasWebgl: boolean): Promise<Driver> {
  const path = findFirefox();
  if (!path) throw new Error('No Firefox is installed; `npm run test:browsers` installs it');
  const home = createHome();
  const settings = Object.entries(settingsOf(home, hasWebgl)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(home.path, 'user.js'), settings.join(''));
  const screen = hasWebgl ? await startScreen() : null;
  const firefox = start(
    path,
    ['--remote-debugging-port=0', '--profile', home.path, ...(screen ? [] : ['--headless'])],
    { ...home.environment, ...(screen ? { DISPLAY: screen.name, LIBGL_ALWAYS_SOFTWARE: '1' } : {}) },
  );
  const address = await hear(firefox, /BiDi listening on (ws:\S+)\n/);
  const { send, said, close } = await connect(`${address}/session`);
  await send('session.new', { capabilities: {} });
  // In a tab of its own: in the first one the keys go to the field of the address.
  const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  await send('browsingContext.setViewport', { context, viewport: WINDOW });
  return {
    open: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    evaluate: async (expression) => {
      const order = { expression: `String(${expression})`, target: { context }, awaitPromise: false };
      type Evaluated = { result?: { value: string }; exceptionDetails?: { text: string } };
      const { result, exceptionDetails } = await send<Evaluated>('script.evaluate', order);
      if (!result) throw new Error(exceptionDetails?.text);
      return result.value;
    },
    act: async (source) => {
      await send('input.performActions', { context, actions: [source] });
    },
    screenshot: async () => {
      const { data } = await send<{ data: string }>('browsingContext.captureScreenshot', { context });
      return Buffer.from(data, 'base64');
    },
    problems: async () => said,
    downloads: home.downloads,
    close: async () => {
      close();
      await end(firefox);
      if (screen) await end(screen.program);
      removeHome(home);
    },
  };
}
