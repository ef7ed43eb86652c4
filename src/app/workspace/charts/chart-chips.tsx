import { useRef } from 'react';
import { chartChoiceTexts } from '../../../i18n/charts/choice.ts';
import { frameTexts } from '../../../i18n/charts/frame.ts';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { askFocus } from '../../../panels/own/explore/first-focus.ts';
import { exploreList, useExplored } from '../../../state/own/explored.ts';
import { useLists } from '../../../state/own/lists.ts';
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

/** Titles of lists are as long as their readers like: a chip shows so many letters of them. */
const LONGEST_TITLE = 24;

const shorten = (title: string) =>
  title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : title;

interface Chip {
  readonly id: string;
  readonly words: string;
  readonly purpose: string;
  readonly isOpen: boolean;
  /** Whether it has room before others. */
  readonly isFirst: boolean;
  readonly onPress: () => void;
}

/** The lists of the reader's own, each to be explored in the place of the charts, and all charts. */
function useChips(): readonly Chip[] {
  const text = useTexts(frameTexts);
  const { short } = useTexts(chartChoiceTexts);
  const open = useView((view) => view.chart);
  const { toggleChart } = useActions();
  const lists = useLists();
  return [
    ...lists.map(({ id, source }) => ({
      id,
      words: `◆ ${shorten(source.title)}`,
      purpose: source.title,
      isOpen: false,
      isFirst: true,
      onPress: () => {
        exploreList(id);
        askFocus();
      },
    })),
    ...CHART_IDS.map((id) => ({
      id,
      words: short[id],
      purpose: text.purposes[id],
      isOpen: open.includes(id),
      isFirst: open.includes(id),
      onPress: () => toggleChart(id),
    })),
  ];
}

/** Which charts are open, chosen by a row of chips; what does not fit waits behind a button, with what each chart is for. */
function Chips() {
  const text = useTexts(frameTexts);
  const { more } = useTexts(chartChoiceTexts);
  const { formats } = useI18n();
  const open = useView((view) => view.chart);
  const { toggleChart } = useActions();
  const row = useRef<HTMLDivElement>(null);
  const width = useSize(row)?.width ?? 0;
  const chips = useChips();
  const places = chipsThatFit({
    width,
    widths: chips.map(({ words }) => Math.ceil(measureText(words, TEXT_SIZE, 400)) + AROUND),
    first: chips.map(({ isFirst }) => isFirst),
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
  const hidden = chips.length - places.length;
  const words = hidden > 0 ? more(formats.count(hidden)) : '…';
  return (
    <div className="chart-chips" ref={row}>
      {chips.map(
        ({ id, words: name, purpose, isOpen, onPress }, place) =>
          places.includes(place) && (
            <button
              key={id}
              type="button"
              className="chart-chip"
              data-focus-key={id}
              aria-pressed={isOpen}
              title={purpose}
              onClick={onPress}
            >
              {name}
            </button>
          ),
      )}
      <Menu label={`${text.choose} ${words}`} words={words}>
        {(popup) => <MenuPopup {...popup} groups={[{ id: 'charts', items }]} />}
      </Menu>
    </div>
  );
}

/** The row of chips; a list that is explored has a head of its own in its place. */
export default function ChartChips() {
  return useExplored() ? null : <Chips />;
}
