import { findWebKit } from '../../.ci/browsers.mjs';
import { type Driver, WINDOW } from './driver.ts';
import { createHome, end, removeHome, start, startScreen } from './processes.ts';
import { freePort, until } from './waiting.ts';

/** WebKit tells nobody what a page says: the page keeps it for us, from the moment on at which it has loaded. */
const LISTEN = `
  window.heard = [];
  addEventListener('error', ({ message }) => {
    // No fault: what was measured too late for a frame is told in the next one.
    if (!message.startsWith('ResizeObserver loop')) window.heard.push('exception: ' + message);
  });
  addEventListener('unhandledrejection', ({ reason }) => window.heard.push('rejection: ' + reason));
  for (const level of ['error', 'warn']) console[level] = (...words) => window.heard.push(level + ': ' + words.join(' '));
`;

/** The commands of WebDriver, as far as they are needed. */
function commandsOf(address: string) {
  return async <Value>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<Value> => {
    const answer = await fetch(address + path, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${path}: ${value.message || value.error}`);
    return value;
  };
}

/** WebKit's own small browser, on a screen in memory, with WebGL in software or without it. */
export async function launchWebKit(hasWebgl: boolean): Promise<Driver> {
  const found = findWebKit();
  if (!found) throw new Error('No WebKit is installed; `npm run test:browsers` installs it');
  const home = createHome();
  const screen = await startScreen();
  const port = await freePort();
  const driver = start(found.driver, [`--port=${port}`], { ...home.environment, DISPLAY: screen.name });
  const command = commandsOf(`http://127.0.0.1:${port}`);
  await until('the driver answers', () =>
    command('GET', '/status').then(
      () => true,
      () => false,
    ),
  );
  const options = { binary: found.browser, args: ['--automation', `--enable-webgl=${hasWebgl}`] };
  const { sessionId } = await command<{ sessionId: string }>('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  });
  const session = `/session/${sessionId}`;
  const run = (script: string) => command<string>('POST', `${session}/execute/sync`, { script, args: [] });
  await command('POST', `${session}/window/rect`, WINDOW);
  return {
    open: async (url) => {
      await command('POST', `${session}/url`, { url });
      await run(LISTEN);
    },
    evaluate: (expression) => run(`return String(${expression})`),
    act: async (source) => {
      await command('POST', `${session}/actions`, { actions: [source] });
    },
    screenshot: async () => Buffer.from(await command<string>('GET', `${session}/screenshot`), 'base64'),
    problems: async () => JSON.parse(await run('return JSON.stringify(window.heard)')),
    downloads: home.downloads,
    close: async () => {
      await command('DELETE', session).catch(() => undefined);
      await end(driver);
      await end(screen.program);
      removeHome(home);
    },
  };
}
