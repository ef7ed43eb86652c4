import { Pause, Play, RotateCcw } from 'lucide-react';
import { type Dispatch, type SetStateAction, useEffect, useState } from 'react';
import { briefingTexts } from '../../../i18n/briefing/frame.ts';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { elapsedOf, minutesOf, type Stopwatch, toggled } from './stopwatch.ts';

/** The time of the day, and that since the talk began, which can be stopped and set back. */
export function Timer(props: { watch: Stopwatch; onWatch: Dispatch<SetStateAction<Stopwatch>> }) {
  const { watch, onWatch } = props;
  const { locale } = useI18n();
  const { presenter: text } = useTexts(briefingTexts);
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  const runs = watch.since !== null;
  const time = new Date(now).toLocaleTimeString(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (
    <div className="desk-timer">
      <span className="tabular faint" title={text.clock}>
        <span className="visually-hidden">{text.clock}: </span>
        {time}
      </span>
      <span className="tabular" role="timer" aria-label={text.timer}>
        {minutesOf(elapsedOf(watch, now))}
      </span>
      <IconButton
        icon={runs ? Pause : Play}
        label={runs ? text.stop : text.start}
        onClick={() => onWatch((before) => toggled(before, Date.now()))}
      />
      <IconButton
        icon={RotateCcw}
        label={text.reset}
        onClick={() => onWatch(({ since }) => ({ before: 0, since: since === null ? null : Date.now() }))}
      />
    </div>
  );
}
