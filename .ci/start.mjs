/* `npm start`: builds what has changed and serves the built atlas on this computer. */
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

const PORT = Number(process.env.PORT ?? 4173);
const ADDRESS = `http://localhost:${PORT}`;

/** Whether something already listens on the port. @returns {Promise<boolean>} */
function isTaken() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      if ('code' in error && error.code === 'EADDRINUSE') resolve(true);
      else reject(error);
    });
    probe.listen(PORT, 'localhost', () => probe.close(() => resolve(false)));
  });
}

// Asked before the build, which takes a while.
if (await isTaken()) {
  console.error(
    `Port ${PORT} is taken, perhaps by an atlas that already runs: look at ${ADDRESS}. ` +
      `Stop what uses it, or choose another port: PORT=${PORT + 1} npm start`,
  );
  process.exit(1);
}

console.log('Building the atlas …');
const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (status !== 0) process.exit(status ?? 1);

await preview({
  root: fileURLToPath(new URL('..', import.meta.url)),
  logLevel: 'error',
  preview: { port: PORT, strictPort: true, host: 'localhost' },
});
console.log(`Auspices is ready at ${ADDRESS} (Ctrl+C stops it)`);
