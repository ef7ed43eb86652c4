import { useEffect, useRef, useState } from 'react';
import { briefingTexts } from '../../i18n/briefing/frame.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { type Briefing, wordsOf } from '../../model/briefing/briefing.ts';
import { useShared } from '../../state/cooperation/knowledge.ts';
import { useView } from '../../state/use-app.ts';
import { wordProblem } from '../library/word-problem.ts';
import { useBriefing } from '../use-briefing.ts';
import { PresentBar } from './bar.tsx';
import { BlackScreen } from './black-screen.tsx';
import { usePresentKeys } from './keys.ts';
import { aidAfter, type PointerAid, PointerAidMark } from './pointer-aid.tsx';
import { StepWords } from './step-words.tsx';
import { usePresenter } from './use-presenter.ts';
import { useShownStep } from './use-shown-step.ts';
import './present.css';

/** Gives the atlas back; null where the briefing is all that there is. */
type Exit = (() => void) | null;

interface PresentProps {
  readonly onExit: Exit;
  /** How charts take the place of the map, where there is no room for both; null elsewhere. */
  readonly charts: { readonly shown: boolean; readonly toggle: () => void } | null;
}

/** A briefing that is presented: the words of a step beside the live map. */
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
      {found.status === 'unknown' && (
        <p role="alert">
          {shared?.problem ? wordProblem(shared.problem, locale).text : text.present.unknown(id ?? '')}
        </p>
      )}
      {found.status === 'failed' && <p role="alert">{text.list.failed}</p>}
      {found.status === 'loading' && <p>{text.list.loading}</p>}
      <div className="present-bar">
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

function Presentation({ briefing, onExit, charts }: PresentProps & { briefing: Briefing }) {
  const { locale } = useI18n();
  const { present: text } = useTexts(briefingTexts);
  const wanted = useView((view) => view.step);
  const [black, setBlack] = useState(false);
  const [withNotes, setWithNotes] = useState(false);
  const [aid, setAid] = useState<PointerAid>('none');
  const panel = useRef<HTMLElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const steps = briefing.steps.length;
  const step = Math.min(wanted, steps);
  const { show, isElsewhere } = useShownStep(briefing, step);
  useEffect(() => panel.current?.focus(), []);
  const goTo = (target: number) => {
    if (target !== step) show(target);
    words.current?.scrollTo({ top: 0 });
  };
  const presenter = usePresenter({ briefing, step, goTo, onBlack: () => setBlack((is) => !is) });
  const onBlack = () => setBlack(true);
  const onPointer = () => setAid(aidAfter);
  const digits = usePresentKeys({ steps, step, goTo, onBlack, onPointer, onExit });
  const hasNotes = wordsOf(briefing.steps[step - 1]?.notes, locale).text !== '';
  return (
    <>
      <section ref={panel} className="present" tabIndex={-1} aria-label={text.label}>
        <StepWords ref={words} briefing={briefing} step={step} withNotes={withNotes} goTo={goTo} />
        {presenter.isBlocked && (
          <p className="present-blocked small" role="alert">
            {text.blocked}
          </p>
        )}
        <PresentBar
          steps={{ step, steps, goTo }}
          digits={digits}
          tools={{
            onBack: isElsewhere ? () => show(step) : null,
            notes: hasNotes ? { shown: withNotes, toggle: () => setWithNotes(!withNotes) } : null,
            onPresenter: onExit && presenter.open,
            onBlack,
            pointer: { aid, next: onPointer },
            charts,
          }}
          onExit={onExit}
        />
      </section>
      <PointerAidMark aid={aid} />
      {black && <BlackScreen label={text.resume} onResume={() => setBlack(false)} />}
    </>
  );
}
