import { useRef, useState } from 'react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import type { Briefing } from '../../../model/briefing/briefing.ts';
import { useActions, useView } from '../../../state/use-app.ts';
import type { Pointing } from '../pointer/pointing.ts';
import { type ChannelMessage, useTalkChannel } from './channel.ts';
import { useLost } from './presence.ts';
import { useShape } from './use-shape.ts';
import { useTold } from './use-told.ts';

/** What each second window is opened as: popups, since one drags them to another screen. */
const WINDOWS = {
  presenter: 'popup,width=1000,height=700',
  audience: 'popup,width=1280,height=720',
} as const;

const END: ChannelMessage = { say: 'end' };

/** So many presses of other windows are remembered: more than a hand makes before they are answered. */
const REMEMBERED = 16;

/** Opens the windows of the presenter and of the audience, tells them where the presentation is, and follows where they lead. */
export function useSecondWindows(props: {
  /** The id of this talk. */
  talk: string;
  briefing: Briefing;
  step: number;
  goTo: (step: number) => void;
  isBlack: boolean;
  onBlack: (isBlack: boolean) => void;
  /** Somebody points from another window at the slide that this one shows. */
  onPoint: (pointing: Pointing) => void;
}) {
  const { talk, briefing, step, goTo, isBlack, onBlack, onPoint } = props;
  const { locale } = useI18n();
  const theme = useView((view) => view.theme);
  const { setChoice } = useActions();
  const [isBlocked, setBlocked] = useState(false);
  const [audience, setAudience] = useState<'none' | 'open' | 'closed'>('none');
  const opened = useRef<Window | null>(null);
  const obeyed = useRef<readonly number[]>([]);
  const { shape, hear } = useShape();
  const onClosed = () => {
    opened.current = null;
    setAudience((before) => (before === 'open' ? 'closed' : before));
  };
  const say = useTalkChannel(
    { talk, briefing: briefing.id },
    (message) => {
      hear(message);
      if (message.say === 'go') {
        obeyed.current = [...obeyed.current, message.press].slice(-REMEMBERED);
        goTo(Math.min(message.step, briefing.steps.length));
      } else if (message.say === 'language') setChoice({ locale: message.locale });
      else if (message.say === 'black') onBlack(message.isBlack);
      else if (message.say === 'where') tell();
      else if (message.say === 'here') setAudience('open');
      else if (message.say === 'gone') onClosed();
      else if (message.say === 'point' && audience !== 'open') onPoint(message);
    },
    END,
  );
  const tell = useTold(say, { step, locale, isBlack }, obeyed);
  useLost(audience === 'open', `${talk}.${briefing.id}`, opened, onClosed);
  const open = (which: keyof typeof WINDOWS) => {
    const query = new URLSearchParams({ lang: locale, briefing: briefing.id, step: String(step) });
    if (theme !== 'system') query.set('theme', theme);
    const hash = new URLSearchParams(location.hash.slice(1));
    hash.set(which, talk);
    const address = `${location.pathname}?${query}#${hash}`;
    const window = globalThis.open(address, `auspices-${which}-${talk}`, WINDOWS[which]);
    setBlocked(window === null);
    return window;
  };
  return {
    say,
    /** The size of the audience's window; null while there is none. */
    shape,
    isBlocked,
    openPresenter: () => void open('presenter'),
    /** Whether the audience has its own window, had one until just now, or has none. */
    audience,
    openAudience: () => {
      opened.current = open('audience');
      if (opened.current) setAudience('open');
    },
    closeAudience: () => {
      say(END);
      opened.current?.close();
      opened.current = null;
      setAudience('none');
    },
    forgetClosed: () => setAudience((before) => (before === 'closed' ? 'none' : before)),
  };
}
