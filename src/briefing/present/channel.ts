import { useEffect, useRef } from 'react';
import { LANGUAGES, type LanguageId } from '../../model/languages.ts';
import { isOneOf, propertiesOf } from '../../model/typed.ts';

/** What the window that presents and that of the presenter say to each other. */
export type ChannelMessage =
  /** Where the presentation is; said after every change, and when asked. */
  | { readonly say: 'at'; readonly step: number; readonly locale: LanguageId }
  /** The presenter's window has opened and wants to know. */
  | { readonly say: 'where' }
  | { readonly say: 'go'; readonly step: number }
  | { readonly say: 'language'; readonly locale: LanguageId }
  | { readonly say: 'black' };

/** Whether it is something that this version says: a window of another one may say more. */
export function isMessage(value: unknown): value is ChannelMessage {
  const { say, step, locale } = propertiesOf(value);
  const isStep = Number.isInteger(step) && Number(step) > 0;
  const isLocale = isOneOf(LANGUAGES, locale);
  if (say === 'at') return isStep && isLocale;
  if (say === 'go') return isStep;
  return say === 'language' ? isLocale : say === 'where' || say === 'black';
}

/** A channel between the windows of this browser that show one briefing; gives how to say something. */
export function useBriefingChannel(
  id: string,
  onMessage: (message: ChannelMessage) => void,
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
      opened.close();
    };
  }, [id]);
  const say = useRef((message: ChannelMessage) => channel.current?.postMessage(message));
  return say.current;
}
