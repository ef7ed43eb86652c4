import { ChartColumn, List, SlidersHorizontal } from 'lucide-react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { type FocusAfter, focusTarget } from '../../../ui/focus-target.ts';
import { PANELS, type PanelId, type Room } from './panels-state.ts';
import './panel-tabs.css';

const PANEL_ICONS = { filters: SlidersHorizontal, results: List, charts: ChartColumn } as const;

/** Buttons for the panels that are folded; in a narrow room for all, as tabs. */
export function PanelTabs(props: { room: Room; open: readonly PanelId[]; toggle: (panel: PanelId) => void }) {
  const { room, open, toggle } = props;
  const { panels } = useI18n().messages;
  const ids = PANELS.filter((id) => room === 'narrow' || !open.includes(id));
  return (
    <nav className="panel-tabs" aria-label={panels.tabs}>
      {ids.map((id) => {
        const Icon = PANEL_ICONS[id];
        return (
          <button
            key={id}
            type="button"
            className="text-button small"
            data-tab={id}
            data-focus-after={`fold-${id}` satisfies FocusAfter}
            ref={focusTarget(`tab-${id}`)}
            aria-expanded={open.includes(id)}
            aria-label={open.includes(id) ? panels.fold(panels[id]) : panels.open(panels[id])}
            onClick={() => toggle(id)}
          >
            <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
            {panels[id]}
          </button>
        );
      })}
    </nav>
  );
}
