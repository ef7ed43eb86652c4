import { useRef } from 'react';
import type { I18n } from '../../i18n/i18n-context.tsx';
import type { Draft } from '../../state/draft/draft.ts';
import { readExplored } from '../../state/own/explored.ts';
import { useReadApp } from '../../state/use-app.ts';
import type { View } from '../../state/view/view.ts';
import { moveFocus } from '../../ui/focus-target.ts';
import type { Slides } from '../present/slides.ts';
import { stepOfShown } from './capture-view.ts';
import type { DropPlace } from './drag/drop-place.ts';
import { useDragView } from './drag/use-drag-view.ts';
import { PresentView, RecentViews, usePlaceWords, ViewGhost } from './drag/view-cards.tsx';
import { StepList } from './step-list.tsx';
import type { DraftEdits } from './use-draft-edits.ts';
import { useTakeView } from './use-take-view.ts';

/** The steps of a draft, and the views that can be dragged among them. */
export function StepsAndViews(props: {
  draft: Draft;
  edits: DraftEdits;
  slides: Slides;
  writing: I18n;
  withCharts: boolean;
  onAdd: (view: View) => void;
}) {
  const { onAdd, ...rest } = props;
  const { draft, edits, writing, withCharts } = rest;
  const readApp = useReadApp();
  const takeView = useTakeView({ draft, edits, withCharts, writing });
  const sayPlace = usePlaceWords();
  const list = useRef<HTMLOListElement>(null);
  const readSteps = () => draft.store.getState().briefing.steps;
  const put = (view: View, { kind, index }: DropPlace) => {
    const { catalog, view: present } = readApp();
    const id = readSteps()[index]?.id;
    if (kind === 'between') {
      const explored = view === present ? readExplored() : null;
      const added = edits.insert(stepOfShown(view, explored, withCharts, catalog, writing), index);
      if (added !== null) moveFocus(`step-${added}`);
    } else if (id !== undefined) {
      takeView(id, view);
      edits.setOpen(id);
    }
  };
  const drag = useDragView(list, {
    start: () => {
      const steps = readSteps();
      const open = steps.findIndex(({ id }) => id === edits.open);
      return open === -1 ? { kind: 'between', index: steps.length } : { kind: 'onto', index: open };
    },
    onPlace: (place) => edits.say(sayPlace(place)),
    onDrop: ({ view }, place) => put(view, place),
  });
  const views = { drag, withCharts, writing, onAdd };
  return (
    <>
      <div>
        <StepList {...rest} list={list} dragged={drag.dragged} />
        <PresentView {...views} />
      </div>
      <RecentViews {...views} />
      <ViewGhost drag={drag} />
    </>
  );
}
