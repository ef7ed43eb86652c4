import {
  ChevronLeft,
  ChevronRight,
  Maximize,
  Minimize,
  MonitorOff,
  StickyNote,
  Undo2,
  X,
} from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { briefingTexts } from '../i18n/briefing/frame.ts';
import { useI18n, useTexts } from '../i18n/i18n-context.tsx';
import { LOCALES, type LocaleId } from '../i18n/locales.ts';
import { type Briefing, wordsOf } from '../model/briefing.ts';
import type { FigureContext } from '../state/briefing-figures.ts';
import { useBriefings, useChronicle, useKnowledge } from '../state/knowledge.ts';
import { createSceneSelector, sameValue } from '../state/select-scene.ts';
import { useActions, useApp, useReadApp, useView } from '../state/use-app.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { usePresentKeys } from './present-keys.ts';
import { StepText, sourcesOfText } from './step-text.tsx';
import { useFullScreen } from './use-full-screen.ts';
import { viewOfStep } from './view-of-step.ts';
import './briefing.css';

/** A briefing that is presented: the words of a step beside the live map. `onExit` gives the atlas back. */
export default function Present({ onExit }: { onExit: () => void }) {
  const id = useView((view) => view.briefing);
  const text = useTexts(briefingTexts);
  const { state, retry } = useBriefings();
  const found = state.status === 'ready' ? state.value.find((briefing) => briefing.id === id) : undefined;
  if (found) return <Presentation briefing={found} onExit={onExit} />;
  return (
    <section className="present" aria-label={text.present.label}>
      {state.status === 'ready' && <p role="alert">{text.present.unknown(id ?? '')}</p>}
      {state.status === 'failed' && <p role="alert">{text.list.failed}</p>}
      {(state.status === 'idle' || state.status === 'loading') && <p>{text.list.loading}</p>}
      <div className="present-bar">
        {state.status === 'failed' && (
          <button type="button" className="text-button" onClick={retry}>
            {text.list.retry}
          </button>
        )}
        <button type="button" className="text-button" onClick={onExit}>
          {text.present.exit}
        </button>
      </div>
    </section>
  );
}

function Presentation({ briefing, onExit }: { briefing: Briefing; onExit: () => void }) {
  const i18n = useI18n();
  const { locale, formats } = i18n;
  const { present: text } = useTexts(briefingTexts);
  const readApp = useReadApp();
  const catalog = useApp((state) => state.catalog);
  // One of its own: the store's keeps the Scene that the map shows.
  const selectScene = useMemo(() => createSceneSelector(catalog), [catalog]);
  const wanted = useView((view) => view.step);
  const { present, setChoice } = useActions();
  const { state: chronicle } = useChronicle();
  const { state: knowledge } = useKnowledge();
  const full = useFullScreen();
  const [black, setBlack] = useState(false);
  const [withNotes, setWithNotes] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const steps = briefing.steps.length;
  const step = Math.min(wanted, steps);
  const shown = briefing.steps[step - 1];

  const show = useCallback(
    (target: number) => present(viewOfStep(briefing, target, readApp().catalog, readApp().view)),
    [briefing, present, readApp],
  );
  // Once for each step: afterwards the reader is free to explore, and comes back with a press.
  useEffect(() => show(step), [show, step]);
  useEffect(() => panel.current?.focus(), []);
  const goTo = (target: number) => {
    if (target !== step) present({ ...readApp().view, step: target });
    panel.current?.querySelector('.present-words')?.scrollTo({ top: 0 });
  };
  const digits = usePresentKeys({ steps, step, goTo, onBlack: () => setBlack(true), onExit });

  const context: FigureContext = useMemo(
    () => ({
      catalog,
      selectScene,
      indicators: chronicle.status === 'ready' ? chronicle.value.indicators : null,
      i18n,
    }),
    [catalog, selectScene, chronicle, i18n],
  );
  const [title, words, notes] = [
    wordsOf(shown?.title, locale),
    wordsOf(shown?.text, locale),
    wordsOf(shown?.notes, locale),
  ];
  const sources = useMemo(() => sourcesOfText(words.text, context), [words.text, context]);
  const nameOfSource = (source: string) => {
    const document = knowledge.status === 'ready' ? knowledge.value.documents.get(source) : undefined;
    return document ? (locale === 'vi' && document.title.vi) || document.title.en : source;
  };
  const isElsewhere = useView((view) => {
    const asked = viewOfStep(briefing, step, catalog, view);
    return !sameValue({ ...asked, camera: null }, { ...view, camera: null });
  });
  return (
    <>
      <section ref={panel} className="present" tabIndex={-1} aria-label={text.label}>
        <p className="visually-hidden" aria-live="polite">
          {text.announced(formats.count(step), title.text)}
        </p>
        <div className="present-words">
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
            {sources.length > 0 && (
              <ol aria-label={text.sources}>
                {sources.map((source) => (
                  <li key={source}>{nameOfSource(source)}</li>
                ))}
              </ol>
            )}
            <p>{text.tables(formats.date(catalog.compiled))}</p>
          </footer>
        </div>
        <div className="present-bar">
          <IconButton
            icon={ChevronLeft}
            label={text.previous}
            disabled={step === 1}
            onClick={() => goTo(step - 1)}
          />
          <span className="tabular" title={text.keys}>
            {digits === '' ? text.position(formats.count(step), formats.count(steps)) : text.jump(digits)}
          </span>
          <IconButton
            icon={ChevronRight}
            label={text.next}
            disabled={step === steps}
            onClick={() => goTo(step + 1)}
          />
          <span className="present-gap" />
          {isElsewhere && <IconButton icon={Undo2} label={text.back} onClick={() => show(step)} />}
          {notes.text && (
            <IconButton
              icon={StickyNote}
              label={text.notes}
              aria-pressed={withNotes}
              onClick={() => setWithNotes(!withNotes)}
            />
          )}
          <IconButton icon={MonitorOff} label={text.black} onClick={() => setBlack(true)} />
          {full.isPossible && (
            <IconButton
              icon={full.isFull ? Minimize : Maximize}
              label={full.isFull ? text.leaveFull : text.full}
              onClick={full.toggle}
            />
          )}
          {(Object.keys(LOCALES) as LocaleId[])
            .filter((each) => each !== locale)
            .map((each) => (
              <button
                key={each}
                type="button"
                lang={each}
                className="text-button small"
                title={LOCALES[each].label}
                onClick={() => setChoice({ locale: each })}
              >
                {LOCALES[each].short}
              </button>
            ))}
          <IconButton icon={X} label={text.exit} onClick={onExit} />
        </div>
      </section>
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
