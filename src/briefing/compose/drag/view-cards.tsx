import { Plus } from 'lucide-react';
import { composeTexts } from '../../../i18n/briefing/compose.ts';
import { type I18n, useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { useExplored } from '../../../state/own/explored.ts';
import { useApp, useView } from '../../../state/use-app.ts';
import type { View } from '../../../state/view/view.ts';
import { focusTarget } from '../../../ui/focus-target.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import type { DropPlace } from './drop-place.ts';
import { offerView, recentViews } from './recent-views.ts';
import type { useDragView } from './use-drag-view.ts';
import { ViewCard } from './view-card.tsx';

/** What views are put into the briefing with: dragged to their place, or added behind the opened step. */
interface ViewsProps {
  readonly drag: ReturnType<typeof useDragView>;
  readonly withCharts: boolean;
  /** The language that is written. */
  readonly writing: I18n;
  readonly onAdd: (view: View) => void;
}

/** What a view would become at a place, in words. */
export function usePlaceWords(): (place: DropPlace) => string {
  const { formats } = useI18n();
  const { views: text } = useTexts(composeTexts);
  return ({ kind, index }) => text[kind](formats.count(index + 1));
}

/** The view that is shown now; it stays in sight while the steps above it are scrolled. */
export function PresentView({ drag, withCharts, writing, onAdd }: ViewsProps) {
  const { panel, views: text } = useTexts(composeTexts);
  const view = useView((current) => current);
  const catalog = useApp((state) => state.catalog);
  const explored = useExplored();
  const offered = explored?.isShown
    ? { view, title: explored.source.title }
    : offerView(view, withCharts, catalog, writing);
  return (
    <div className="view-present">
      <ViewCard offered={offered} drag={drag} kind={text.present}>
        <button
          ref={focusTarget('add-step')}
          type="button"
          className="text-button small"
          aria-label={panel.addView}
          onClick={() => onAdd(view)}
        >
          <Plus size={16} aria-hidden="true" />
          {text.addShort}
        </button>
      </ViewCard>
    </div>
  );
}

/** The views that were shown before; nothing where there were none. */
export function RecentViews({ drag, withCharts, writing, onAdd }: ViewsProps) {
  const { views: text } = useTexts(composeTexts);
  const { formats } = useI18n();
  const view = useView((current) => current);
  const past = useApp((state) => state.past);
  const catalog = useApp((state) => state.catalog);
  const recent = recentViews(past, view, withCharts, catalog, writing);
  if (recent.length === 0) return null;
  return (
    <details className="view-recent small">
      <summary>{text.recent(formats.count(recent.length))}</summary>
      {recent.map((offered) => (
        <ViewCard key={offered.title} offered={offered} drag={drag}>
          <IconButton icon={Plus} label={text.add(offered.title)} onClick={() => onAdd(offered.view)} />
        </ViewCard>
      ))}
    </details>
  );
}

/** What is dragged, beside the pointer: what it would become where it is let go. */
export function ViewGhost({ drag: { dragged } }: Pick<ViewsProps, 'drag'>) {
  const { views: text } = useTexts(composeTexts);
  const say = usePlaceWords();
  if (!dragged?.at) return null;
  return (
    <div
      className="view-ghost small"
      style={{ insetInlineStart: dragged.at.x, insetBlockStart: dragged.at.y }}
      aria-hidden="true"
    >
      {dragged.place ? say(dragged.place) : text.nowhere}
    </div>
  );
}
