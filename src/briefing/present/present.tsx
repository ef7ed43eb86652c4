import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { briefingTexts } from '../../i18n/briefing/frame.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { type Briefing, wordsOf } from '../../model/briefing/briefing.ts';
import { useShared } from '../../state/cooperation/knowledge.ts';
import { sameValue } from '../../state/scene/select-scene.ts';
import { useActions, useApp, useReadApp, useView } from '../../state/use-app.ts';
import { defaultView } from '../../state/view/url.ts';
import { Footnotes } from '../footnotes.tsx';
import { wordProblem } from '../library/word-problem.ts';
import { StepText } from '../step-text.tsx';
import { useBriefing } from '../use-briefing.ts';
import { useFigureContext } from '../use-figure-context.ts';
import { viewOfStep } from '../view-of-step.ts';
import { PresentBar } from './bar.tsx';
import { useBriefingChannel } from './channel.ts';
import { usePresentKeys } from './keys.ts';
import { aidAfter, type PointerAid, PointerAidMark } from './pointer-aid.tsx';
import { useSwipe } from './use-swipe.ts';
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
  const { locale, formats } = useI18n();
  const { present: text } = useTexts(briefingTexts);
  const readApp = useReadApp();
  const catalog = useApp((state) => state.catalog);
  const wanted = useView((view) => view.step);
  const { present, setChoice } = useActions();
  const [black, setBlack] = useState(false);
  const [withNotes, setWithNotes] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const steps = briefing.steps.length;
  const step = Math.min(wanted, steps);
  const shown = briefing.steps[step - 1];

  const shownStep = useRef(0);
  const show = useCallback(
    (target: number) => {
      shownStep.current = target;
      present(viewOfStep(briefing, target, readApp().catalog, readApp().view));
    },
    [briefing, present, readApp],
  );
  // Once for each step, whether a key, a link or the browser's history leads there: afterwards the reader is free to
  // explore, and comes back with a press.
  useEffect(() => {
    if (shownStep.current !== step) show(step);
  }, [show, step]);
  useEffect(() => panel.current?.focus(), []);
  const goTo = (target: number) => {
    if (target !== step) show(target);
    panel.current?.querySelector('.present-words')?.scrollTo({ top: 0 });
  };
  const [isBlocked, setBlocked] = useState(false);
  const say = useBriefingChannel(briefing.id, (message) => {
    if (message.say === 'go') goTo(Math.min(message.step, steps));
    else if (message.say === 'language') setChoice({ locale: message.locale });
    else if (message.say === 'black') setBlack((is) => !is);
    else if (message.say === 'where') say({ say: 'at', step, locale });
  });
  useEffect(() => say({ say: 'at', step, locale }), [say, step, locale]);
  const openPresenter = () => {
    const query = new URLSearchParams({ lang: locale, briefing: briefing.id, step: String(step) });
    const hash = new URLSearchParams(location.hash.slice(1));
    hash.set('presenter', '');
    const address = `${location.pathname}?${query}#${hash}`;
    setBlocked(window.open(address, 'auspices-presenter', 'popup,width=900,height=680') === null);
  };
  const [aid, setAid] = useState<PointerAid>('none');
  const onPointer = () => setAid(aidAfter);
  const digits = usePresentKeys({ steps, step, goTo, onBlack: () => setBlack(true), onPointer, onExit });

  const swipe = useSwipe((by) => goTo(Math.min(Math.max(1, step + by), steps)));
  const context = useFigureContext();
  const [title, words, notes] = [
    wordsOf(shown?.title, locale),
    wordsOf(shown?.text, locale),
    wordsOf(shown?.notes, locale),
  ];
  const asked = useMemo(
    () => viewOfStep(briefing, step, catalog, defaultView(locale)),
    [briefing, step, catalog, locale],
  );
  const isChanged = useView(
    ({ theme, locale: spoken, ...view }) =>
      !sameValue(
        { ...asked, camera: null, theme, locale: spoken },
        { ...view, camera: null, theme, locale: spoken },
      ),
  );
  // The map itself moves the camera a little, e.g. out from behind a panel: only the reader's moves count.
  const isElsewhere = useApp((state) => state.roams) || isChanged;
  return (
    <>
      <section ref={panel} className="present" tabIndex={-1} aria-label={text.label}>
        <p className="visually-hidden" aria-live="polite">
          {text.announced(formats.count(step), title.text)}
        </p>
        <div className="present-words" {...swipe}>
          <p className="present-briefing faint">{wordsOf(briefing.title, locale).text}</p>
          <h1 lang={title.lang}>{title.text}</h1>
          {words.lang !== locale && <p className="small faint">{text.otherLanguage}</p>}
          <div className="present-text" lang={words.lang}>
            <StepText text={words.text} context={context} />
          </div>
          {withNotes && notes.text && (
            <aside className="present-notes" aria-label={text.notes}>
              <StepText text={notes.text} context={context} />
            </aside>
          )}
          <footer className="small faint">
            <Footnotes text={words.text} context={context} />
            <p>{text.tables(formats.date(catalog.compiled))}</p>
          </footer>
        </div>
        {isBlocked && (
          <p className="present-blocked small" role="alert">
            {text.blocked}
          </p>
        )}
        <PresentBar
          step={step}
          steps={steps}
          digits={digits}
          goTo={goTo}
          onBack={isElsewhere ? () => show(step) : null}
          notes={notes.text ? { shown: withNotes, toggle: () => setWithNotes(!withNotes) } : null}
          onPresenter={onExit && openPresenter}
          onBlack={() => setBlack(true)}
          pointer={{ aid, next: onPointer }}
          charts={charts}
          onExit={onExit}
        />
      </section>
      <PointerAidMark aid={aid} />
      {black && <BlackScreen label={text.resume} onResume={() => setBlack(false)} />}
    </>
  );
}

/** Nothing to be seen until a key is pressed or the screen is touched. */
function BlackScreen({ label, onResume }: { label: string; onResume: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  const resume = useRef(onResume);
  resume.current = onResume;
  useEffect(() => {
    const before = document.activeElement;
    button.current?.focus();
    const listen = (event: KeyboardEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      resume.current();
    };
    addEventListener('keydown', listen, true);
    return () => {
      removeEventListener('keydown', listen, true);
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <button ref={button} type="button" className="present-black" aria-label={label} onClick={onResume} />
  );
}
