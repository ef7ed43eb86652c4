import { LayoutGrid, MonitorOff } from 'lucide-react';
import { useState } from 'react';
import { briefingTexts } from '../../../i18n/briefing/frame.ts';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { LANGUAGES } from '../../../model/languages.ts';
import { useView } from '../../../state/use-app.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { LanguageSwitch } from '../../../ui/language-switch.tsx';
import { useBriefing } from '../../use-briefing.ts';
import { usePresentKeys } from '../keys.ts';
import { Overview } from '../overview/overview.tsx';
import { PointerButton } from '../pointer/pointer-button.tsx';
import { useAim } from '../pointer/use-aim.ts';
import type { Slides } from '../slides.ts';
import { StepButtons } from '../step-buttons.tsx';
import { Desk } from './desk.tsx';
import type { Stopwatch } from './stopwatch.ts';
import { Timer } from './timer.tsx';
import { useFollower } from './use-follower.ts';
import { useShape } from './use-shape.ts';
import '../bar.css';
import '../present.css';
import './presenter-window.css';

/** The speaker's own window: notes, the slide on the screen and the next one, a timer; it leads the other window. */
export function PresenterWindow({ slides, talk }: { slides: Slides; talk: string }) {
  const { locale } = useI18n();
  const texts = useTexts(briefingTexts);
  const { present: text } = texts;
  const id = useView((view) => view.briefing) ?? '';
  const wanted = useView((view) => view.step);
  const { found } = useBriefing(id);
  const [overview, setOverview] = useState(false);
  const [watch, setWatch] = useState((): Stopwatch => ({ before: 0, since: Date.now() }));
  const { shape, hear } = useShape();
  const follower = useFollower({ talk, briefing: id }, hear);
  const { aid, picture, aims, onPointer } = useAim(follower.say, true);
  const briefing = found.status === 'ready' ? found.briefing : undefined;
  const steps = briefing?.steps.length ?? 1;
  const step = Math.min(wanted, steps);
  const goTo = (target: number) => {
    setOverview(false);
    follower.goTo(target);
  };
  const onBlack = () => follower.setBlack(!follower.isBlack);
  const onOverview = () => setOverview(true);
  usePresentKeys({
    step,
    steps,
    goTo,
    onOverview,
    onBlack,
    onPointer,
    onExit: () => window.close(),
  });
  if (!briefing) {
    const isMissing = found.status === 'unknown';
    return <main className="presenter">{isMissing ? text.unknown(id) : texts.list.loading}</main>;
  }
  return (
    <main className="presenter">
      {!follower.isHeard && <p role="status">{texts.presenter.alone}</p>}
      <Desk
        briefing={briefing}
        step={step}
        slides={slides}
        isBlack={follower.isBlack}
        shape={shape}
        picture={picture}
        aims={aims}
        timer={<Timer watch={watch} onWatch={setWatch} />}
      />
      <div className="present-bar">
        <StepButtons step={step} steps={steps} goTo={goTo} />
        <span className="present-gap" />
        <IconButton icon={LayoutGrid} label={text.overview} onClick={onOverview} />
        <PointerButton aid={aid} onNext={onPointer} />
        <IconButton icon={MonitorOff} label={text.black} aria-pressed={follower.isBlack} onClick={onBlack} />
        <LanguageSwitch
          className="text-button small"
          languages={LANGUAGES.filter((each) => each !== locale)}
          chosen={null}
          onChoose={follower.setLanguage}
        />
      </div>
      {overview && (
        <Overview
          briefing={briefing}
          step={step}
          library={slides.library}
          onChoose={goTo}
          onClose={() => setOverview(false)}
        />
      )}
    </main>
  );
}
