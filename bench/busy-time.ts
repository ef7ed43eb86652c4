import type { CDPSession } from 'playwright-core';

/** Milliseconds of processor time that the main thread has spent on scripts, styles and layout since the page began. */
export async function busyTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  // Chromium counts none of the three inside another.
  const busy = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'];
  return metrics.reduce((sum, { name, value }) => (busy.includes(name) ? sum + 1000 * value : sum), 0);
}
