import { useEffect } from 'react';
import { briefingTexts } from '../../../i18n/briefing/frame.ts';
import { useTexts } from '../../../i18n/i18n-context.tsx';
import type { useSecondWindows } from './use-second-windows.ts';

/** So long is it said that the audience's window was closed, in milliseconds. */
const STAY = 8000;

/** What is to be said of a second window: that the browser blocked it, or that the audience's was closed. */
export function WindowNotice({ windows }: { windows: ReturnType<typeof useSecondWindows> }) {
  const texts = useTexts(briefingTexts);
  const { isBlocked, audience, forgetClosed } = windows;
  const isClosed = audience === 'closed';
  // biome-ignore lint/correctness/useExhaustiveDependencies: it goes once, so long after the window was closed.
  useEffect(() => {
    if (!isClosed) return;
    const timer = setTimeout(forgetClosed, STAY);
    return () => clearTimeout(timer);
  }, [isClosed]);
  if (!isBlocked && !isClosed) return null;
  return (
    <p className="present-blocked small" role="alert">
      {isBlocked ? texts.present.blocked : texts.audience.closed}
    </p>
  );
}
