import {
  Columns2,
  List,
  MapPin,
  PanelLeftClose,
  PanelLeftOpen,
  Presentation,
  SlidersHorizontal,
} from 'lucide-react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { useScene } from '../../../state/use-app.ts';
import { focusTarget } from '../../../ui/focus-target.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import type { TabId } from './column-state.ts';
import type { ColumnPlace } from './use-column.ts';
import './column-tabs.css';

const ICONS = { filters: SlidersHorizontal, results: List, details: MapPin, compose: Presentation } as const;

/** The number of sites found, in the tab that lists them. */
function FoundCount() {
  const { formats } = useI18n();
  return <span className="tabular faint"> {formats.count(useScene().visible.length)}</span>;
}

function ColumnTab(props: { id: TabId; column: ColumnPlace }) {
  const { id, column } = props;
  const { panels } = useI18n().messages;
  const Icon = ICONS[id];
  const folded = column.front === null;
  return (
    <button
      type="button"
      className="column-tab small"
      data-tab={id}
      ref={focusTarget(`tab-${id}`)}
      aria-pressed={column.front === id}
      title={folded ? panels.open(panels[id]) : undefined}
      onClick={() => column.bring(id)}
    >
      {folded && <Icon size={18} strokeWidth={1.75} aria-hidden="true" />}
      <span className={folded ? 'visually-hidden' : undefined}>{panels[id]}</span>
      {id === 'results' && !folded && <FoundCount />}
    </button>
  );
}

/** The tabs of the column at the left: a row over it, or, while it is folded, the rail that is left of it. */
export function ColumnTabs({ column, vast }: { column: ColumnPlace; vast: boolean }) {
  const { panels } = useI18n().messages;
  const { front, tabs, fold } = column;
  return (
    <nav className="column-tabs" aria-label={panels.tabs} data-folded={front === null || undefined}>
      {tabs.map((id) => (
        <ColumnTab key={id} id={id} column={column} />
      ))}
      {vast && front === 'filters' && (
        <IconButton icon={Columns2} label={panels.beside} onClick={column.toggleBeside} />
      )}
      <IconButton
        ref={focusTarget('fold-column')}
        className="column-fold"
        icon={front === null ? PanelLeftOpen : PanelLeftClose}
        label={front === null ? panels.unfoldColumn : panels.foldColumn}
        aria-expanded={front !== null}
        onClick={fold}
      />
    </nav>
  );
}
