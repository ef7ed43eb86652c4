import { Plus, Redo2, Undo2, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { composeTexts } from '../../i18n/briefing/compose.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { LOCALES } from '../../i18n/locales.ts';
import { BRIEFING_LIMITS } from '../../model/briefing/briefing.ts';
import { freeId } from '../../model/briefing/edits.ts';
import { LANGUAGES, type LanguageId } from '../../model/languages.ts';
import type { Draft } from '../../state/draft/draft.ts';
import { type DraftStart, useDraft, useDraftState } from '../../state/draft/use-draft.ts';
import { useActions, useReadApp } from '../../state/use-app.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import type { HandOutOrder } from '../library/hand-out-order.ts';
import { useTakenIds } from '../library/use-taken-ids.ts';
import { useFigureContext } from '../use-figure-context.ts';
import { viewOfStep } from '../view-of-step.ts';
import { captureView, stepOfView } from './capture-view.ts';
import { ComposeActions } from './compose-actions.tsx';
import { SavingStatus } from './saving-status.tsx';
import { StepFields } from './step-fields.tsx';
import { StepItem } from './step-item.tsx';
import { useDraftEdits } from './use-draft-edits.ts';
import { useDragSteps } from './use-drag-steps.ts';
import './compose.css';

/** What the editor is given and asks of its surroundings. */
export interface ComposeProps {
  readonly start: DraftStart;
  /** How often “Add this view” was pressed elsewhere since the editor was opened. */
  readonly asks: number;
  /** Whether the charts are shown now, and so belong to a view that is added. */
  readonly withCharts: boolean;
  readonly onPresent: (id: string, step: number) => void;
  readonly onHandOut: (order: HandOutOrder) => void;
  readonly onClose: () => void;
}

/** The editor of a briefing, beside the live map. */
export default function Compose(props: ComposeProps) {
  const { panel: text, ...texts } = useTexts(composeTexts);
  const { messages } = useI18n();
  const draft = useDraft(props.start);
  return (
    <section className="panel compose" data-panel="compose" aria-label={text.title}>
      {typeof draft === 'string' ? (
        <>
          <header className="panel-head">
            <h2>{text.title}</h2>
            <IconButton icon={X} label={text.close} onClick={props.onClose} />
          </header>
          <p className="compose-state" role={draft === 'missing' ? 'alert' : undefined}>
            {draft === 'missing' ? texts.missing : messages.details.loading}
          </p>
        </>
      ) : (
        <Editor key={props.start.id} {...props} draft={draft} />
      )}
    </section>
  );
}

function Editor({ draft, asks, withCharts, onPresent, onHandOut, onClose }: ComposeProps & { draft: Draft }) {
  const i18n = useI18n();
  const { panel: text } = useTexts(composeTexts);
  const { briefing, past, future } = useDraftState(draft);
  const [locale, setLocale] = useState<LanguageId>(i18n.locale);
  const edits = useDraftEdits(draft, locale);
  const readApp = useReadApp();
  const readTakenIds = useTakenIds();
  const { present } = useActions();
  const context = useFigureContext();
  const list = useRef<HTMLOListElement>(null);
  const { dragged, grip } = useDragSteps(list, edits.move, draft.settle);
  const { open, setOpen } = edits;

  // What takes the focus as soon as it is there, before another key can be heard.
  const awaited = useRef<string | null>(null);
  const focus = (selector: string) => {
    const element = document.querySelector<HTMLElement>(`.compose ${selector}`);
    element?.focus();
    awaited.current = element ? null : selector;
  };
  useLayoutEffect(() => {
    if (awaited.current) focus(awaited.current);
  });
  const addView = () => {
    const { view, catalog } = readApp();
    const added = edits.add(stepOfView(view, withCharts, catalog, { ...i18n, locale }), open);
    if (added !== null) focus(`li:nth-child(${added + 1}) [data-field="title"]`);
  };
  const answered = useRef(0);
  const answer = useRef(addView);
  answer.current = addView;
  useEffect(() => {
    if (asks <= answered.current) return;
    answered.current = asks;
    answer.current();
  }, [asks]);
  const show = (index: number) => {
    const { view, catalog } = readApp();
    present({ ...viewOfStep(briefing, index + 1, catalog, view), briefing: null, step: 1 });
  };
  const toggle = (index: number) => {
    draft.settle();
    setOpen(open === index ? null : index);
    if (open !== index) show(index);
  };
  const move = (from: number, by: number) => {
    const to = from + by;
    if (to < 0 || to >= briefing.steps.length) return;
    edits.move(from, to);
    draft.settle();
    // At once: a key that is held moves the same step on.
    focus(`li:nth-child(${to + 1}) .compose-grip`);
  };
  const keepAsCopy = async () => {
    draft.keepAs(freeId(briefing.id, await readTakenIds()));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const isUndo = key === 'z' && !event.shiftKey;
    if (!isUndo && key !== 'y' && !(key === 'z' && event.shiftKey)) return;
    event.preventDefault();
    event.stopPropagation();
    if (isUndo) draft.undo();
    else draft.redo();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the fields inside, which bubble.
    <div className="compose-frame" onKeyDown={onKeyDown}>
      <header className="panel-head">
        <h2>{text.title}</h2>
        <IconButton icon={Undo2} label={text.undo} disabled={past.length === 0} onClick={draft.undo} />
        <IconButton icon={Redo2} label={text.redo} disabled={future.length === 0} onClick={draft.redo} />
        <IconButton icon={X} label={text.close} onClick={onClose} />
      </header>
      <p className="visually-hidden" aria-live="polite">
        {edits.said}
      </p>
      <div className="compose-body">
        <input
          className="compose-title"
          aria-label={text.name}
          placeholder={text.untitled}
          lang={locale}
          value={briefing.title[locale] ?? ''}
          maxLength={BRIEFING_LIMITS.title}
          onChange={({ target }) => edits.rename(target.value)}
          onBlur={draft.settle}
        />
        <fieldset className="compose-language" aria-label={text.language}>
          {LANGUAGES.map((id) => (
            <button
              key={id}
              type="button"
              lang={id}
              aria-pressed={locale === id}
              onClick={() => setLocale(id)}
            >
              {LOCALES[id].label}
            </button>
          ))}
        </fieldset>
        {briefing.steps.length === 0 && <p className="small faint">{text.noSteps}</p>}
        <ol ref={list} className="compose-steps" aria-label={text.steps}>
          {briefing.steps.map((step, index) => {
            const key = `${index}`;
            return (
              <StepItem
                key={key}
                number={index + 1}
                title={edits.titleOf(step)}
                isOpen={open === index}
                isDragged={dragged === index}
                onOpen={() => toggle(index)}
                onMove={(by) => move(index, by)}
                onGrip={(event) => grip(event, index)}
                onShow={() => show(index)}
                onDuplicate={() => edits.duplicate(index)}
                onRemove={() => {
                  edits.remove(index);
                  focus('.compose-add');
                }}
              >
                <StepFields
                  step={step}
                  locale={locale}
                  context={context}
                  onWords={(part, words) => edits.write(index, part, words)}
                  onSettle={draft.settle}
                  onTakeView={() => edits.takeView(index, captureView(readApp().view, withCharts))}
                />
              </StepItem>
            );
          })}
        </ol>
        <button type="button" className="text-button compose-add" onClick={addView}>
          <Plus size={16} aria-hidden="true" />
          {text.addView}
        </button>
      </div>
      <SavingStatus draft={draft} onKeep={() => void keepAsCopy()} />
      <ComposeActions
        briefing={briefing}
        onPresent={() => onPresent(briefing.id, (open ?? 0) + 1)}
        onHandOut={onHandOut}
      />
    </div>
  );
}
