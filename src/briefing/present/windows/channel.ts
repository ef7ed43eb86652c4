import { useEffect, useRef } from 'react';
import { LANGUAGES, type LanguageId } from '../../../model/languages.ts';
import { isOneOf, propertiesOf } from '../../../model/typed.ts';
import { POINTER_AIDS } from '../pointer/pointer-aid.tsx';
import type { Pointing, Size } from '../pointer/pointing.ts';
import { type Line, openLine } from './lines.ts';

/** What the window that leads a presentation and those of the presenter and the audience say to each other. */
export type ChannelMessage =
  /** Where the presentation is; said by the window that leads, after every change and when asked. */
  | ({
      readonly say: 'at';
      readonly step: number;
      readonly locale: LanguageId;
      readonly isBlack: boolean;
      /** The last presses of other windows that it has obeyed. */
      readonly obeyed: readonly number[];
    } & Size)
  /** A window has opened, or shows again, and wants to know. */
  | { readonly say: 'where' }
  /** A press leads to a step; by its id the window that sent it knows when it is obeyed. */
  | { readonly say: 'go'; readonly step: number; readonly press: number }
  | { readonly say: 'language'; readonly locale: LanguageId }
  | { readonly say: 'black'; readonly isBlack: boolean }
  /** The audience's window shows the slides, in its size, or no longer does. */
  | ({ readonly say: 'here' } & Size)
  | { readonly say: 'gone' }
  /** The audience's window is to close. */
  | { readonly say: 'end' }
  /** Where somebody points on the slide. */
  | ({ readonly say: 'point' } & Pointing);

/** What is said without saying more. */
const BARE = ['where', 'gone', 'end'] as const;

const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value);

/** Whether it is a point of a slide, or none. */
function isPlace(at: unknown): boolean {
  if (at === null) return true;
  const { x, y } = propertiesOf(at);
  return isNumber(x) && isNumber(y);
}

/** Whether it is something that this version says: a window of another one may say more. */
export function isMessage(value: unknown): value is ChannelMessage {
  const { say, step, locale, isBlack, obeyed, press, width, height, aid, at } = propertiesOf(value);
  const isStep = Number.isInteger(step) && Number(step) > 0;
  const isLocale = isOneOf(LANGUAGES, locale);
  const saysBlack = typeof isBlack === 'boolean';
  const hasSize = Number(width) > 0 && Number(height) > 0;
  const saysObeyed = Array.isArray(obeyed) && obeyed.every(isNumber);
  if (say === 'at') return isStep && isLocale && saysBlack && saysObeyed && hasSize;
  if (say === 'here') return hasSize;
  if (say === 'point') return isOneOf(POINTER_AIDS, aid) && isPlace(at);
  if (say === 'go') return isStep && isNumber(press);
  if (say === 'language') return isLocale;
  return say === 'black' ? saysBlack : isOneOf(BARE, say);
}

/** The talk that a window leads or follows: that of another tab is another one, though it be of the same briefing. */
export interface Talk {
  readonly talk: string;
  readonly briefing: string;
}

/** A channel between the windows of one talk; gives how to say something. `farewell` is said when the component leaves the page. */
export function useTalkChannel(
  { talk, briefing }: Talk,
  onMessage: (message: ChannelMessage) => void,
  farewell?: ChannelMessage,
): (message: ChannelMessage) => void {
  const latest = useRef(onMessage);
  latest.current = onMessage;
  const line = useRef<Line | null>(null);
  useEffect(() => {
    const opened = openLine(`${talk}.${briefing}`, (message) => {
      if (isMessage(message)) latest.current(message);
    });
    line.current = opened;
    return () => {
      line.current = null;
      if (farewell) opened.say(farewell);
      opened.close();
    };
  }, [talk, briefing, farewell]);
  const say = useRef((message: ChannelMessage) => line.current?.say(message));
  return say.current;
}
