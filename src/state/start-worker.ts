/**
 * Starts a worker of ours, by the address of its script. A page that a frame keeps from its own origin may start none from there: a line
 * of script that names the address is of no origin either, and may. Error: the browser starts none.
 */
export function startWorker(address: string): Worker {
  const isKeptOut = globalThis.origin === 'null' && /^https?:/.test(address);
  const line = `import ${JSON.stringify(address)}`;
  return new Worker(isKeptOut ? `data:text/javascript,${encodeURIComponent(line)}` : address, {
    type: 'module',
  });
}
