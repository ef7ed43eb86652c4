import { type RefObject, useEffect, useRef } from 'react';
import type { LanguageId } from '../../../model/languages.ts';
import type { ChannelMessage } from './channel.ts';

/**
 * Tells the other windows where the presentation is after every change, which of their presses led there, and how large this window
 * is; gives what tells it anew.
 */
export function useTold(
  say: (message: ChannelMessage) => void,
  at: { readonly step: number; readonly locale: LanguageId; readonly isBlack: boolean },
  obeyed: RefObject<readonly number[]>,
): () => void {
  const latest = useRef(at);
  latest.current = at;
  const tell = useRef(() =>
    say({ say: 'at', ...latest.current, obeyed: obeyed.current, width: innerWidth, height: innerHeight }),
  ).current;
  const { step, locale, isBlack } = at;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever of it changes is told.
  useEffect(tell, [step, locale, isBlack]);
  useEffect(() => {
    addEventListener('resize', tell);
    return () => removeEventListener('resize', tell);
  }, [tell]);
  return tell;
}
