import { MonitorOff, Pause, Play, RotateCcw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { briefingTexts } from '../../i18n/briefing/frame.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { type Briefing, wordsOf } from '../../model/briefing/briefing.ts';
import { LANGUAGES } from '../../model/languages.ts';
import { useActions, useReadApp, useView } from '../../state/use-app.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { LanguageSwitch } from '../../ui/language-switch.tsx';
import { StepText } from '../step-text.tsx';
import { useBriefing } from '../use-briefing.ts';
import { useFigureContext } from '../use-figure-context.ts';
import { useBriefingChannel } from './channel.ts';
import { usePresentKeys } from './keys.ts';
import { StepButtons } from './step-buttons.tsx';
import './bar.css';
import './present.css';
import './presenter-window.css';

/** Seconds as minutes and seconds, e.g. `12:05`. */
const clock = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds) % 60).padStart(2, '0')}`;

function Timer() {
  const { presenter: text } = useTexts(briefingTexts);
  const [seconds, setSeconds] = useState(0);
  const [runs, setRuns] = useState(true);
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => setSeconds((now) => now + 1), 1000);
    return () => clearInterval(timer);
  }, [runs]);
  return (
    <div className="presenter-timer">
      <span className="tabular" role="timer" aria-label={text.timer}>
        {clock(seconds)}
      </span>
      <IconButton
        icon={runs ? Pause : Play}
        label={runs ? text.stop : text.start}
        onClick={() => setRuns(!runs)}
      />
      <IconButton icon={RotateCcw} label={text.reset} onClick={() => setSeconds(0)} />
    </div>
  );
}

/** What the speaker reads: the notes and the words of the step that is shown, and the title of the next. */
function PresenterWords({ briefing, step }: { briefing: Briefing; step: number }) {
  const { locale } = useI18n();
  const { presenter } = useTexts(briefingTexts);
  const context = useFigureContext();
  const [now, next] = [briefing.steps[step - 1], briefing.steps[step]];
  const notes = wordsOf(now?.notes, locale);
  return (
    <>
      <section aria-label={presenter.now}>
        <h1>{wordsOf(now?.title, locale).text}</h1>
        <div className="present-notes">
          {notes.text ? (
            <StepText text={notes.text} context={context} />
          ) : (
            <p className="faint">{presenter.noNotes}</p>
          )}
        </div>
        <div className="presenter-words small">
          <StepText text={wordsOf(now?.text, locale).text} context={context} />
        </div>
      </section>
      <p className="presenter-next">
        <span className="faint">{presenter.next}</span>{' '}
        {next ? wordsOf(next.title, locale).text : presenter.last}
      </p>
    </>
  );
}

/** The speaker's own window: notes, the step on the screen and the next one, a timer; it leads the other window. */
export default function PresenterWindow() {
  const { locale } = useI18n();
  const texts = useTexts(briefingTexts);
  const { present: text } = texts;
  const id = useView((view) => view.briefing) ?? '';
  const step = useView((view) => view.step);
  const readApp = useReadApp();
  const { present, setChoice } = useActions();
  const { found } = useBriefing(id);
  const briefing = found.status === 'ready' ? found.briefing : undefined;
  const [isHeard, setHeard] = useState(false);
  const say = useBriefingChannel(id, (message) => {
    if (message.say !== 'at') return;
    setHeard(true);
    present({ ...readApp().view, step: message.step, locale: message.locale });
  });
  useEffect(() => say({ say: 'where' }), [say]);
  const steps = briefing?.steps.length ?? 1;
  const goTo = (target: number) => say({ say: 'go', step: target });
  const onBlack = () => say({ say: 'black' });
  usePresentKeys({
    step,
    steps,
    goTo,
    onOverview: () => undefined,
    onBlack,
    onPointer: () => undefined,
    onExit: () => window.close(),
  });
  if (!briefing) {
    const isMissing = found.status === 'unknown';
    return <main className="presenter">{isMissing ? text.unknown(id) : texts.list.loading}</main>;
  }
  return (
    <main className="presenter">
      <header>
        <p className="faint">{wordsOf(briefing.title, locale).text}</p>
        <Timer />
      </header>
      {!isHeard && <p role="status">{texts.presenter.alone}</p>}
      <PresenterWords briefing={briefing} step={step} />
      <div className="present-bar">
        <StepButtons step={step} steps={steps} goTo={goTo} />
        <span className="present-gap" />
        <IconButton icon={MonitorOff} label={text.black} onClick={onBlack} />
        <LanguageSwitch
          className="text-button small"
          languages={LANGUAGES.filter((each) => each !== locale)}
          chosen={null}
          onChoose={(chosen) => {
            setChoice({ locale: chosen });
            say({ say: 'language', locale: chosen });
          }}
        />
      </div>
    </main>
  );
}
