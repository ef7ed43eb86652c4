import { useEffect, useRef } from 'react';
import { LANGUAGES, type LanguageId } from '../../../model/languages.ts';
import { isOneOf, propertiesOf } from '../../../model/typed.ts';

/** What the window that leads a presentation and those of the presenter and the audience say to each other. */
export type ChannelMessage =
  /** Where the presentation is; said by the window that leads, after every change and when asked. */
  | { readonly say: 'at'; readonly step: number; readonly locale: LanguageId; readonly isBlack: boolean }
  /** A window has opened, or shows again, and wants to know. */
  | { readonly say: 'where' }
  | { readonly say: 'go'; readonly step: number }
  | { readonly say: 'language'; readonly locale: LanguageId }
  | { readonly say: 'black'; readonly isBlack: boolean }
  /** The audience's window shows the slides, or no longer does. */
  | { readonly say: 'here' }
  | { readonly say: 'gone' }
  /** The audience's window is to close. */
  | { readonly say: 'end' };

/** What is said without saying more. */
const BARE = ['where', 'here', 'gone', 'end'] as const;

/** Whether it is something that this version says: a window of another one may say more. */
export function isMessage(value: unknown): value is ChannelMessage {
  const { say, step, locale, isBlack } = propertiesOf(value);
  const isStep = Number.isInteger(step) && Number(step) > 0;
  const isLocale = isOneOf(LANGUAGES, locale);
  const saysBlack = typeof isBlack === 'boolean';
  if (say === 'at') return isStep && isLocale && saysBlack;
  if (say === 'go') return isStep;
  if (say === 'language') return isLocale;
  return say === 'black' ? saysBlack : isOneOf(BARE, say);
}

/**
 * A channel between the windows of this browser that show one briefing; gives how to say something. `farewell` is said when the
 * component leaves the page.
 */
export function useBriefingChannel(
  id: string,
  onMessage: (message: ChannelMessage) => void,
  farewell?: ChannelMessage,
): (message: ChannelMessage) => void {
  const latest = useRef(onMessage);
  latest.current = onMessage;
  const channel = useRef<BroadcastChannel | null>(null);
  useEffect(() => {
    const opened = new BroadcastChannel(`auspices.briefing.${id}`);
    channel.current = opened;
    opened.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isMessage(data)) latest.current(data);
    };
    return () => {
      channel.current = null;
      if (farewell) opened.postMessage(farewell);
      opened.close();
    };
  }, [id, farewell]);
  const say = useRef((message: ChannelMessage) => channel.current?.postMessage(message));
  return say.current;
}
