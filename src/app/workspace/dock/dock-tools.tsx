import { ChevronDown, ChevronUp, ListChecks } from 'lucide-react';
import { frameTexts } from '../../../i18n/charts/frame.ts';
import { useTexts } from '../../../i18n/i18n-context.tsx';
import { useActions, useView } from '../../../state/use-app.ts';
import { CHART_IDS } from '../../../state/view/charts.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu } from '../../../ui/menu/menu.tsx';
import { MenuPopup } from '../../../ui/menu/popup-later.ts';
import { DOCK_SIZES, type DockSize, nextDockSize } from './dock-size.ts';

/** Which charts are open, and how much room they take. */
export default function DockTools(props: { size: DockSize | null; onSize: (size: DockSize) => void }) {
  const { size, onSize } = props;
  const text = useTexts(frameTexts);
  const open = useView((view) => view.chart);
  const { toggleChart } = useActions();
  const items = CHART_IDS.map((id) => ({
    id,
    name: text.names[id],
    use: text.purposes[id],
    checked: open.includes(id),
    onChoose: () => toggleChart(id),
  }));
  return (
    <>
      <Menu icon={ListChecks} label={text.choose} showLabel>
        {(popup) => <MenuPopup {...popup} groups={[{ id: 'charts', items }]} />}
      </Menu>
      {size && (
        <>
          <IconButton
            icon={ChevronDown}
            label={text.smaller}
            disabled={size === DOCK_SIZES[0]}
            onClick={() => onSize(nextDockSize(size, -1))}
          />
          <IconButton
            icon={ChevronUp}
            label={text.larger}
            disabled={size === DOCK_SIZES.at(-1)}
            onClick={() => onSize(nextDockSize(size, 1))}
          />
        </>
      )}
    </>
  );
}
