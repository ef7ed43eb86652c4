import { useEffect, useRef, useState } from 'react';
import { useActions, useReadApp } from '../../../state/use-app.ts';
import { type ChannelMessage, type Talk, useTalkChannel } from './channel.ts';

/**
 * So long at most is what another window says of an earlier step not obeyed after a press in this one, in milliseconds: longer than a
 * slow machine needs to obey a press, since the next one would else begin from an earlier step.
 */
const PATIENCE = 10_000;

/** A press that a window has told of, and until when it waits for the answer. */
interface Sent {
  readonly press: number;
  readonly until: number;
}

/** What is still to be answered after a window heard which presses are obeyed, and when: what it waited for too long no longer counts. */
export const sentAfterNews = (obeyed: readonly number[], sent: Sent | null, now: number): Sent | null =>
  sent === null || obeyed.includes(sent.press) || now >= sent.until ? null : sent;

/** A window that shows where the presentation is which another one leads, and leads it from afar. */
export function useFollower(talk: Talk, onOther?: (message: ChannelMessage) => void) {
  const readApp = useReadApp();
  const { present, setChoice } = useActions();
  const [isHeard, setHeard] = useState(false);
  const [isBlack, setBlack] = useState(false);
  const sent = useRef<Sent | null>(null);
  const say = useTalkChannel(talk, (message) => {
    onOther?.(message);
    if (message.say !== 'at') return;
    setHeard(true);
    setBlack(message.isBlack);
    const { view } = readApp();
    sent.current = sentAfterNews(message.obeyed, sent.current, performance.now());
    // The step of a press that is not answered yet stays.
    const step = sent.current === null ? message.step : view.step;
    present({ ...view, step, locale: message.locale });
  });
  useEffect(() => {
    // A window that was covered or minimised may have missed something.
    const ask = () => {
      if (document.visibilityState === 'visible') say({ say: 'where' });
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => document.removeEventListener('visibilitychange', ask);
  }, [say]);
  return {
    say,
    isHeard,
    isBlack,
    /** Shows a step at once, also where nobody leads any more. */
    goTo: (step: number) => {
      const press = Math.random();
      sent.current = { press, until: performance.now() + PATIENCE };
      say({ say: 'go', step, press });
      present({ ...readApp().view, step });
    },
    setBlack: (black: boolean) => {
      setBlack(black);
      say({ say: 'black', isBlack: black });
    },
    setLanguage: (locale: Parameters<typeof setChoice>[0]['locale'] & string) => {
      setChoice({ locale });
      say({ say: 'language', locale });
    },
  };
}
