import { useEffect, useRef, useState } from 'react';
import { briefingTexts } from '../../i18n/briefing/frame.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { Briefing } from '../../model/briefing/briefing.ts';
import { useShared } from '../../state/cooperation/knowledge.ts';
import { useView } from '../../state/use-app.ts';
import { wordProblem } from '../library/word-problem.ts';
import { useBriefing } from '../use-briefing.ts';
import { PresentBar } from './bar.tsx';
import { BlackScreen } from './black-screen.tsx';
import { usePresentKeys } from './keys.ts';
import { Overview } from './overview/overview.tsx';
import { aidAfter, type PointerAid, PointerAidMark } from './pointer-aid.tsx';
import { SlideStage } from './slide-stage.tsx';
import type { Slides } from './slides.ts';
import { useAwake } from './use-awake.ts';
import { usePresenter } from './use-presenter.ts';
import { useShownStep } from './use-shown-step.ts';
import './present.css';

export interface PresentProps {
  /** Gives the atlas back; null where the briefing is all that there is. */
  readonly onExit: (() => void) | null;
  readonly slides: Slides;
  /** Whether the atlas is explored in the view of the step, in place of its slide. */
  readonly explores: boolean;
  readonly onExplore: (explores: boolean) => void;
}

/** A briefing that is presented: the slide, and nothing else on the screen. */
export default function Present(props: PresentProps) {
  const { onExit } = props;
  const id = useView((view) => view.briefing);
  const text = useTexts(briefingTexts);
  const { locale } = useI18n();
  const shared = useShared();
  const { found, retry } = useBriefing(id);
  if (found.status === 'ready') return <Presentation {...props} briefing={found.briefing} />;
  return (
    <section className="present" aria-label={text.present.label}>
      <div className="present-wait">
        {found.status === 'unknown' && (
          <p role="alert">
            {shared?.problem ? wordProblem(shared.problem, locale).text : text.present.unknown(id ?? '')}
          </p>
        )}
        {found.status === 'failed' && <p role="alert">{text.list.failed}</p>}
        {found.status === 'loading' && <p>{text.list.loading}</p>}
        {found.status === 'failed' && (
          <button type="button" className="text-button" onClick={retry}>
            {text.list.retry}
          </button>
        )}
        {onExit && (
          <button type="button" className="text-button" onClick={onExit}>
            {text.present.exit}
          </button>
        )}
      </div>
    </section>
  );
}

/** How much of the briefing has been shown, as a line at the lower edge. */
function Progress({ step, steps }: { step: number; steps: number }) {
  return (
    <div className="present-progress" aria-hidden="true">
      <span style={{ width: `${(100 * step) / steps}%` }} />
    </div>
  );
}

function Presentation(props: PresentProps & { briefing: Briefing }) {
  const { briefing, onExit, slides, explores, onExplore } = props;
  const { present: text } = useTexts(briefingTexts);
  const wanted = useView((view) => view.step);
  const [black, setBlack] = useState(false);
  const [overview, setOverview] = useState(false);
  const [aid, setAid] = useState<PointerAid>('none');
  const panel = useRef<HTMLElement>(null);
  const steps = briefing.steps.length;
  const step = Math.min(wanted, steps);
  const { show, open } = useShownStep(briefing);
  const awake = useAwake();
  // Tools that have the focus would stay: it is the slide's again once a step was chosen.
  useEffect(() => {
    if (!overview) panel.current?.focus();
  }, [overview]);
  const goTo = (target: number) => {
    onExplore(false);
    setOverview(false);
    if (target !== wanted) show(target);
  };
  const presenter = usePresenter({ briefing, step, goTo, onBlack: () => setBlack((is) => !is) });
  const onOverview = () => setOverview(true);
  const onBlack = () => setBlack(true);
  const onPointer = () => setAid(aidAfter);
  const digits = usePresentKeys({ steps, step, goTo, onOverview, onBlack, onPointer, onExit });
  const explore = () => {
    if (!explores) open(step);
    onExplore(!explores);
  };
  return (
    <>
      <section
        ref={panel}
        className="present"
        tabIndex={-1}
        aria-label={text.label}
        data-awake={awake || explores || digits !== '' || undefined}
        data-explores={explores || undefined}
      >
        {!explores && <SlideStage briefing={briefing} step={step} slides={slides} goTo={goTo} />}
        {presenter.isBlocked && (
          <p className="present-blocked small" role="alert">
            {text.blocked}
          </p>
        )}
        {!explores && <Progress step={step} steps={steps} />}
        <PresentBar
          steps={{ step, steps, goTo }}
          digits={digits}
          tools={{
            explores,
            onExplore: explore,
            onPresenter: onExit && presenter.open,
            onOverview,
            onBlack,
            pointer: { aid, next: onPointer },
          }}
          onExit={onExit}
        />
      </section>
      {overview && (
        <Overview
          briefing={briefing}
          step={step}
          library={slides.library}
          onChoose={goTo}
          onClose={() => setOverview(false)}
        />
      )}
      <PointerAidMark aid={aid} />
      {black && <BlackScreen label={text.resume} onResume={() => setBlack(false)} />}
    </>
  );
}
