import { Redo2, Undo2, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { composeTexts } from '../../i18n/briefing/compose.ts';
import { useTexts } from '../../i18n/i18n-context.tsx';
import { freeId } from '../../model/briefing/edits.ts';
import { stateOfFigure } from '../../state/briefing-figures.ts';
import type { Draft } from '../../state/draft/draft.ts';
import { useDraftState } from '../../state/draft/use-draft.ts';
import { HISTORY_KEYS } from '../../state/keys/anywhere.ts';
import { idOfPress, pressOf } from '../../state/keys/key.ts';
import { moveFocus } from '../../ui/focus-target.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import type { HandOutOrder } from '../library/hand-out-order.ts';
import { useTakenIds } from '../library/use-taken-ids.ts';
import type { Slides } from '../present/slides.ts';
import { useFigureContext } from '../use-figure-context.ts';
import { CheckList } from './check/check-list.tsx';
import { ComposeActions } from './compose-actions.tsx';
import { DraftLanguage, DraftTitle } from './draft-title.tsx';
import { SavingStatus } from './saving-status.tsx';
import { StepsAndViews } from './steps-and-views.tsx';
import { TemplateList } from './templates/template-list.tsx';
import { useWritingSlides } from './thumbnail/use-thumbnail.ts';
import { useAddView } from './use-add-view.ts';
import { useDraftEdits } from './use-draft-edits.ts';
import { useWriting } from './use-writing.ts';

/** Undo and redo in the fields of the editor, too: they are the briefing's, not the field's. */
function stepBack(event: KeyboardEvent, draft: Draft): void {
  const id = event.altKey ? null : idOfPress(HISTORY_KEYS, pressOf(event));
  if (id === null) return;
  event.preventDefault();
  event.stopPropagation();
  draft[id]();
}

function EditorHead({ draft, onClose }: { draft: Draft; onClose: () => void }) {
  const { panel: text } = useTexts(composeTexts);
  const { past, future } = useDraftState(draft);
  return (
    <header className="panel-head">
      <h2>{text.title}</h2>
      <IconButton icon={Undo2} label={text.undo} disabled={past.length === 0} onClick={draft.undo} />
      <IconButton icon={Redo2} label={text.redo} disabled={future.length === 0} onClick={draft.redo} />
      <IconButton icon={X} label={text.close} onClick={onClose} />
    </header>
  );
}

/** A draft with all that can be done to it: its title, its steps, and what becomes of them. */
export function Editor(props: {
  draft: Draft;
  slides: Slides;
  asks: number;
  withCharts: boolean;
  onPresent: (id: string, step: number) => void;
  onHandOut: (order: HandOutOrder) => void;
  onClose: () => void;
}) {
  const { draft, asks, withCharts, onPresent, onHandOut, onClose } = props;
  const { panel: text } = useTexts(composeTexts);
  const { briefing } = useDraftState(draft);
  const [writing, write] = useWriting();
  const { locale } = writing;
  const slides = useWritingSlides(props.slides, writing);
  const figures = useFigureContext();
  const edits = useDraftEdits(draft, writing, (figure) => stateOfFigure(figure, figures));
  const addView = useAddView({ edits, asks, withCharts, writing });
  const readTakenIds = useTakenIds();
  const keepAsCopy = async () => {
    draft.keepAs(freeId(briefing.id, await readTakenIds()));
  };
  const openStep = (place: number) => {
    const id = briefing.steps[place]?.id;
    if (id === undefined) return;
    edits.setOpen(id);
    moveFocus(`step-${id}`);
  };
  const present = () => {
    const open = briefing.steps.findIndex(({ id }) => id === edits.open);
    onPresent(briefing.id, Math.max(open, 0) + 1);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the fields inside, which bubble.
    <div className="compose-frame" onKeyDown={(event) => stepBack(event, draft)}>
      <EditorHead draft={draft} onClose={onClose} />
      <p className="visually-hidden" aria-live="polite">
        {edits.said}
      </p>
      <div className="compose-body">
        <DraftTitle draft={draft} locale={locale} onRename={edits.rename} />
        <DraftLanguage locale={locale} onChoose={write} />
        {briefing.steps.length === 0 && (
          <>
            <p className="small faint">{text.noSteps}</p>
            <TemplateList onFill={(filled) => edits.fill(filled)} />
          </>
        )}
        <StepsAndViews {...{ draft, edits, slides, writing, withCharts }} onAdd={addView} />
        <CheckList
          {...{ briefing, figures }}
          library={slides.library}
          onOpen={openStep}
          onAccept={edits.accept}
        />
      </div>
      <SavingStatus draft={draft} onKeep={() => void keepAsCopy()} />
      <ComposeActions briefing={briefing} onPresent={present} onHandOut={onHandOut} />
    </div>
  );
}
