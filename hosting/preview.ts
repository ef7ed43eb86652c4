import { fileURLToPath } from 'node:url';
import { serveHost } from './serve.ts';

/* `npm run preview:host`: the built atlas as a good host serves it, and a page around it. */

const host = await serveHost(
  fileURLToPath(new URL('../dist', import.meta.url)),
  Number(process.env.PORT ?? 4180),
);
console.log(`The atlas: ${host.url}`);
console.log(`A page with the atlas in a frame: ${host.frames} (Ctrl+C stops both)`);
