import { ChartColumn, List, SlidersHorizontal } from 'lucide-react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { type FocusAfter, focusTarget } from '../../../ui/focus-target.ts';
import { SHEETS, type SheetId } from './use-sheets.ts';
import './sheet-tabs.css';

const ICONS = { filters: SlidersHorizontal, results: List, charts: ChartColumn } as const;

/** In a narrow room, the tabs at its foot that raise a sheet over the map, one at a time. */
export function SheetTabs(props: { sheet: SheetId | null; toggle: (sheet: SheetId) => void }) {
  const { sheet, toggle } = props;
  const { panels } = useI18n().messages;
  return (
    <nav className="sheet-tabs" aria-label={panels.tabs}>
      {SHEETS.map((id) => {
        const Icon = ICONS[id];
        const open = id === sheet;
        return (
          <button
            key={id}
            type="button"
            className="text-button small"
            data-tab={id}
            data-focus-after={`fold-${id}` satisfies FocusAfter}
            ref={focusTarget(`tab-${id}`)}
            aria-expanded={open}
            aria-label={open ? panels.fold(panels[id]) : panels.open(panels[id])}
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
