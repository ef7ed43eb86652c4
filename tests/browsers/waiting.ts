import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** How often is asked, and how long at most, in milliseconds. */
const STEP = 50;
const LONGEST = 20_000;

/** Asks until the answer is there, which it gives. Error: with what was waited for. */
export async function until<T>(what: string, ask: () => Promise<T | null | false>): Promise<T> {
  const last = Date.now() + LONGEST;
  while (Date.now() < last) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    await wait(STEP);
  }
  throw new Error(`Waited in vain until ${what}`);
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error('The system gave no port'));
      });
    });
  });
}
