import { Plus } from 'lucide-react';
import { composeTexts } from '../../../i18n/briefing/compose.ts';
import { type I18n, useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { useApp, useView } from '../../../state/use-app.ts';
import type { View } from '../../../state/view/view.ts';
import { focusTarget } from '../../../ui/focus-target.ts';
import type { DropPlace } from './drop-place.ts';
import { type OfferedView, offerView, recentViews } from './recent-views.ts';
import type { useDragView } from './use-drag-view.ts';
import { ViewCard } from './view-card.tsx';

/** What a view would become at a place, in words. */
export function usePlaceWords(): (place: DropPlace) => string {
  const { formats } = useI18n();
  const { views: text } = useTexts(composeTexts);
  return ({ kind, index }) => text[kind](formats.count(index + 1));
}

/** The present view and those before it, to be put into the briefing: dragged to their place, or added behind the opened step. */
export function ViewCards(props: {
  drag: ReturnType<typeof useDragView>;
  withCharts: boolean;
  /** The language that is written. */
  writing: I18n;
  onAdd: (view: View) => void;
}) {
  const { drag, withCharts, writing, onAdd } = props;
  const { dragged } = drag;
  const { panel, views: text } = useTexts(composeTexts);
  const { formats } = useI18n();
  const say = usePlaceWords();
  const view = useView((current) => current);
  const past = useApp((state) => state.past);
  const catalog = useApp((state) => state.catalog);
  const present = offerView(view, withCharts, catalog, writing);
  const recent = recentViews(past, view, withCharts, catalog, writing);
  const card = (offered: OfferedView, isRecent: boolean) => (
    <ViewCard
      key={offered.title}
      title={offered.title}
      isDragged={dragged?.view.title === offered.title}
      onGrip={(event) => drag.grip(event, offered)}
      onKeyDown={(event) => drag.onKeyDown(event, offered)}
      onBlur={drag.letGo}
      onAdd={isRecent ? () => onAdd(offered.view) : undefined}
    />
  );
  return (
    <section className="view-cards" aria-label={text.title}>
      <h3 className="small">{text.present}</h3>
      {card(present, false)}
      <button ref={focusTarget('add-step')} type="button" className="text-button" onClick={() => onAdd(view)}>
        <Plus size={16} aria-hidden="true" />
        {panel.addView}
      </button>
      {recent.length > 0 && (
        <details className="small">
          <summary>{text.recent(formats.count(recent.length))}</summary>
          {recent.map((offered) => card(offered, true))}
        </details>
      )}
      {dragged?.at && (
        <div
          className="view-ghost small"
          style={{ insetInlineStart: dragged.at.x, insetBlockStart: dragged.at.y }}
          aria-hidden="true"
        >
          {dragged.place ? say(dragged.place) : text.nowhere}
        </div>
      )}
    </section>
  );
}
