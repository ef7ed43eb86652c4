import { useEffect, useState } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Briefing } from '../../model/briefing/briefing.ts';
import { useActions } from '../../state/use-app.ts';
import { useBriefingChannel } from './channel.ts';

/** Opens the presenter's own window, tells it where the presentation is, and follows where it leads. */
export function usePresenter(props: {
  briefing: Briefing;
  step: number;
  goTo: (step: number) => void;
  onBlack: () => void;
}) {
  const { briefing, step, goTo, onBlack } = props;
  const { locale } = useI18n();
  const { setChoice } = useActions();
  const [isBlocked, setBlocked] = useState(false);
  const say = useBriefingChannel(briefing.id, (message) => {
    if (message.say === 'go') goTo(Math.min(message.step, briefing.steps.length));
    else if (message.say === 'language') setChoice({ locale: message.locale });
    else if (message.say === 'black') onBlack();
    else if (message.say === 'where') say({ say: 'at', step, locale });
  });
  useEffect(() => say({ say: 'at', step, locale }), [say, step, locale]);
  const open = () => {
    const query = new URLSearchParams({ lang: locale, briefing: briefing.id, step: String(step) });
    const hash = new URLSearchParams(location.hash.slice(1));
    hash.set('presenter', '');
    const address = `${location.pathname}?${query}#${hash}`;
    setBlocked(window.open(address, 'auspices-presenter', 'popup,width=900,height=680') === null);
  };
  return { open, isBlocked };
}
