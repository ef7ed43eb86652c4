import { useRef } from 'react';
import { chartChoiceTexts } from '../../../i18n/charts/choice.ts';
import { frameTexts } from '../../../i18n/charts/frame.ts';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { useActions, useView } from '../../../state/use-app.ts';
import { CHART_IDS } from '../../../state/view/charts.ts';
import { TEXT_SIZE } from '../../../theme/measures.ts';
import { measureText } from '../../../ui/measure-text.ts';
import { Menu } from '../../../ui/menu/menu.tsx';
import { MenuPopup } from '../../../ui/menu/popup-later.ts';
import { useSize } from '../../../ui/use-size.ts';
import { chipsThatFit } from './chips-that-fit.ts';
import './chart-chips.css';

/** What a chip has around its words, the gap between two, and the button for the rest, in CSS pixels, as the style sheet draws them. */
const AROUND = 26;
const GAP = 6;
const REST = 64;

/** Which charts are open, chosen by a row of chips; what does not fit waits behind a button, with what each chart is for. */
export default function ChartChips() {
  const text = useTexts(frameTexts);
  const { short, more } = useTexts(chartChoiceTexts);
  const { formats } = useI18n();
  const open = useView((view) => view.chart);
  const { toggleChart } = useActions();
  const row = useRef<HTMLDivElement>(null);
  const width = useSize(row)?.width ?? 0;
  const places = chipsThatFit({
    width,
    widths: CHART_IDS.map((id) => Math.ceil(measureText(short[id], TEXT_SIZE, 400)) + AROUND),
    first: CHART_IDS.map((id) => open.includes(id)),
    gap: GAP,
    rest: REST,
  });
  const items = CHART_IDS.map((id) => ({
    id,
    name: text.names[id],
    use: text.purposes[id],
    checked: open.includes(id),
    onChoose: () => toggleChart(id),
  }));
  const hidden = CHART_IDS.length - places.length;
  const words = hidden > 0 ? more(formats.count(hidden)) : '…';
  return (
    <div className="chart-chips" ref={row}>
      {CHART_IDS.map(
        (id, place) =>
          places.includes(place) && (
            <button
              key={id}
              type="button"
              className="chart-chip"
              aria-pressed={open.includes(id)}
              title={text.purposes[id]}
              onClick={() => toggleChart(id)}
            >
              {short[id]}
            </button>
          ),
      )}
      <Menu label={`${text.choose} ${words}`} words={words}>
        {(popup) => <MenuPopup {...popup} groups={[{ id: 'charts', items }]} />}
      </Menu>
    </div>
  );
}
