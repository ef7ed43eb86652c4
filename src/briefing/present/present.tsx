import { type ComponentProps, useEffect, useRef, useState } from 'react';
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
import { PointerAidMark } from './pointer/pointer-aid.tsx';
import { useAim } from './pointer/use-aim.ts';
import { useRemotePointer } from './pointer/use-remote-pointer.ts';
import { Progress } from './progress.tsx';
import { SlideStage } from './slide-stage.tsx';
import type { Slides } from './slides.ts';
import { useAwake } from './use-awake.ts';
import { useShownStep } from './use-shown-step.ts';
import { Desk } from './windows/desk.tsx';
import type { Stopwatch } from './windows/stopwatch.ts';
import { Timer } from './windows/timer.tsx';
import { useSecondWindows } from './windows/use-second-windows.ts';
import { WindowNotice } from './windows/window-notice.tsx';
import './present.css';

export interface PresentProps {
  /** Gives the atlas back; null where the briefing is all that there is. */
  readonly onExit: (() => void) | null;
  readonly slides: Slides;
  /** The id of this talk, which tells its windows from those of another tab. */
  readonly talk: string;
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

/** The slide, or where the audience has a window of its own, what the speaker has before him; nothing over the atlas. */
function Shown(props: {
  briefing: Briefing;
  step: number;
  slides: Slides;
  isBlack: boolean;
  goTo: (step: number) => void;
  isDesk: boolean;
  explores: boolean;
  pointed: Pick<ComponentProps<typeof Desk>, 'shape' | 'picture' | 'aims'>;
}) {
  const { briefing, step, slides, isBlack, goTo, isDesk, explores, pointed } = props;
  const [watch, setWatch] = useState((): Stopwatch => ({ before: 0, since: Date.now() }));
  if (explores) return null;
  if (isDesk) {
    const timer = <Timer watch={watch} onWatch={setWatch} />;
    return <Desk {...{ briefing, step, slides, isBlack, timer }} {...pointed} />;
  }
  return (
    <>
      <SlideStage {...{ briefing, step, slides, goTo }} />
      <Progress step={step} steps={briefing.steps.length} />
    </>
  );
}

function Presentation(props: PresentProps & { briefing: Briefing }) {
  const { briefing, onExit, slides, talk, explores, onExplore } = props;
  const { present: text } = useTexts(briefingTexts);
  const wanted = useView((view) => view.step);
  const [isBlack, setBlack] = useState(false);
  const [overview, setOverview] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const steps = briefing.steps.length;
  const step = Math.min(wanted, steps);
  const { show, open } = useShownStep(briefing);
  const awake = useAwake();
  // Tools that have the focus would stay: it is the slide's again once a step was chosen.
  useEffect(() => {
    if (!overview) panel.current?.focus();
  }, [overview]);
  const closeOverview = () => setOverview(false);
  const goTo = (target: number) => {
    onExplore(false);
    closeOverview();
    windows.forgetClosed();
    if (target !== wanted) show(target);
  };
  const blackOut = (black: boolean) => {
    closeOverview();
    setBlack(black);
  };
  const onPoint = useRemotePointer();
  const windows = useSecondWindows({ talk, briefing, step, goTo, isBlack, onBlack: blackOut, onPoint });
  const hasAudience = windows.audience === 'open';
  const isDesk = hasAudience && !explores;
  const { aid, picture, aims, onPointer } = useAim(windows.say, isDesk);
  const onOverview = () => setOverview(true);
  const onBlack = () => setBlack(!isBlack);
  const digits = usePresentKeys({ steps, step, goTo, onOverview, onBlack, onPointer, onExit });
  const explore = () => {
    if (!explores) open(step);
    onExplore(!explores);
  };
  const pointed = { shape: windows.shape, picture, aims };
  return (
    <>
      <section
        ref={panel}
        className="present"
        tabIndex={-1}
        aria-label={text.label}
        data-awake={awake || explores || digits !== '' || undefined}
        data-explores={explores || undefined}
        data-desk={isDesk || undefined}
      >
        <Shown {...{ briefing, step, slides, isBlack, goTo, isDesk, explores, pointed }} />
        <WindowNotice windows={windows} />
        <PresentBar
          steps={{ step, steps, goTo }}
          digits={digits}
          tools={{
            explores,
            onExplore: explore,
            onPresenter: hasAudience ? null : windows.openPresenter,
            audience: {
              isOpen: hasAudience,
              toggle: hasAudience ? windows.closeAudience : windows.openAudience,
            },
            onOverview,
            isBlack,
            onBlack,
            pointer: { aid, next: onPointer },
          }}
          onExit={onExit}
        />
      </section>
      {overview && (
        <Overview {...{ briefing, step }} library={slides.library} onChoose={goTo} onClose={closeOverview} />
      )}
      {!isDesk && <PointerAidMark aid={aid} />}
      {isBlack && !hasAudience && <BlackScreen label={text.resume} onResume={() => setBlack(false)} />}
    </>
  );
}
