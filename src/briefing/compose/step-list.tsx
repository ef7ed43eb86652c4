import { type RefObject, useMemo } from 'react';
import { composeTexts } from '../../i18n/briefing/compose.ts';
import { type I18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { Draft } from '../../state/draft/draft.ts';
import { useDraftState } from '../../state/draft/use-draft.ts';
import { useActions, useReadApp } from '../../state/use-app.ts';
import { moveFocus } from '../../ui/focus-target.ts';
import type { Slides } from '../present/slides.ts';
import { paragraphsOf, plainText } from '../slide/words.ts';
import { useFigureContext } from '../use-figure-context.ts';
import { viewOfStep } from '../view-of-step.ts';
import { captureView } from './capture-view.ts';
import { dropAt } from './drag/drop-place.ts';
import { useDragSteps } from './drag/use-drag-steps.ts';
import type { DraggedView } from './drag/use-drag-view.ts';
import { StepFields } from './step-fields.tsx';
import { StepItem } from './step-item.tsx';
import type { DraftEdits } from './use-draft-edits.ts';
import { useTakeView } from './use-take-view.ts';

/** The steps of a draft in their order, one of them opened to be written. */
export function StepList(props: {
  draft: Draft;
  edits: DraftEdits;
  slides: Slides;
  writing: I18n;
  /** Whether the charts belong to a view that is taken. */
  withCharts: boolean;
  /** The ref of the list, and where a view that is dragged would land in it. */
  list: RefObject<HTMLOListElement | null>;
  dragged: DraggedView | null;
}) {
  const { draft, edits, slides, writing, withCharts, list } = props;
  const place = props.dragged?.place ?? null;
  const { panel: text } = useTexts(composeTexts);
  const { briefing } = useDraftState(draft);
  const readApp = useReadApp();
  const { present } = useActions();
  const reading = useFigureContext();
  const context = useMemo(() => ({ ...reading, i18n: writing }), [reading, writing]);
  const { dragged, grip } = useDragSteps(list, edits.move, draft.settle);
  const { open, setOpen } = edits;
  const show = (index: number) => {
    const { view, catalog } = readApp();
    present({ ...viewOfStep(briefing, index + 1, catalog, view), briefing: null, step: 1 });
  };
  const toggle = (id: string, index: number) => {
    draft.settle();
    setOpen(open === id ? null : id);
    if (open !== id) show(index);
  };
  const takeView = useTakeView({ draft, edits, withCharts, writing });
  const readView = () => captureView(readApp().view, withCharts);
  return (
    <ol
      ref={list}
      className="compose-steps"
      data-dragging={dragged !== null || props.dragged !== null || undefined}
      aria-label={text.steps}
    >
      {briefing.steps.map((step, index) => {
        const { id } = step;
        return (
          <StepItem
            key={id}
            number={index + 1}
            title={plainText(paragraphsOf(edits.titleOf(step), null, context))}
            isOpen={open === id}
            isDragged={dragged === id}
            drop={place && dropAt(place, index, briefing.steps.length)}
            onOpen={() => toggle(id, index)}
            onMove={(by) => {
              edits.move(id, index + by);
              draft.settle();
            }}
            onGrip={(event) => grip(event, id, index)}
            onShow={() => show(index)}
            onDuplicate={() => edits.duplicate(id)}
            onRemove={() => {
              edits.remove(id);
              moveFocus('add-step');
            }}
          >
            <StepFields
              step={step}
              preview={{ briefing, place: index + 1, slides }}
              context={context}
              onWords={(part, words) => edits.write(id, part, words)}
              onSettle={draft.settle}
              onPatch={(patch, typing) => edits.patch(id, patch, typing)}
              onTakeView={() => takeView(id)}
              readView={readView}
            />
          </StepItem>
        );
      })}
    </ol>
  );
}
