import { useEffect, useRef, useState } from 'react';
import { useActions, useReadApp } from '../../../state/use-app.ts';
import { type ChannelMessage, type Talk, useTalkChannel } from './channel.ts';

/** So long is what another window says of an earlier step not obeyed after a press in this one, in milliseconds. */
const PATIENCE = 800;

/** A step that a window has asked for, and until when it waits for the answer. */
interface Sent {
  readonly step: number;
  readonly until: number;
}

/** The step that a window shows after it heard where the presentation is: presses that are not answered yet count. */
export function stepAfterNews(heard: number, shown: number, sent: Sent | null, now: number): number {
  return sent !== null && sent.step !== heard && now < sent.until ? shown : heard;
}

/** What is still to be answered after that: once the step that was asked for is heard, whatever comes next counts. */
export const sentAfterNews = (heard: number, sent: Sent | null): Sent | null =>
  sent?.step === heard ? null : sent;

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
    const step = stepAfterNews(message.step, view.step, sent.current, performance.now());
    sent.current = sentAfterNews(message.step, sent.current);
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
      sent.current = { step, until: performance.now() + PATIENCE };
      say({ say: 'go', step });
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
