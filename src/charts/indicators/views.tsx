import { indicatorsTexts } from '../../i18n/charts/indicators.ts';
import { useTexts } from '../../i18n/i18n-context.tsx';
import type { Chronicle, ChronicleEvent } from '../../model/catalog/chronicle.ts';
import type { YearOfPapers } from '../../model/register/papers.ts';
import { useIsCard } from '../frame/host.ts';
import type { ChartSize } from '../frame/table.ts';
import { SCROLL_BAR } from '../marks/scroll-bar.ts';
import { IndicatorsDrawing } from './drawing.tsx';
import { EventList } from './event-list.tsx';
import { SingleFigures, type Wording } from './figures.tsx';
import { layoutIndicators, wholePanels } from './layout.ts';
import type { IndicatorPanel } from './panels.ts';
import { PapersOfPhysics } from './papers.tsx';
import { SpendingList } from './spending/list.tsx';
import type { SpendingRanking } from './spending/ranking.ts';
import { EventYears } from './years.tsx';

/** From this height on the years stand above the list of events, in CSS pixels. */
const ROOM_FOR_YEARS = 220;
const YEARS_HEIGHT = 74;

/** The figures: those that compare as bars and lines, the others one by one. */
export function FiguresView(props: {
  size: ChartSize;
  chronicle: Chronicle;
  /** The papers of the International Centre of Physics; none where they were not counted. */
  papers: readonly YearOfPapers[];
  ranking: SpendingRanking;
  panels: readonly IndicatorPanel[];
  wording: Wording;
  label: string;
}) {
  const { size, chronicle, papers, ranking, panels, wording, label } = props;
  const text = useTexts(indicatorsTexts);
  const width = Math.max(0, size.width - SCROLL_BAR);
  const sourceLine = (source: string) => `${text.source} ${wording.words.source(source)}`;
  const layout = layoutIndicators(panels, { width }, sourceLine);
  const isCard = useIsCard('indicators');
  if (isCard) return <IndicatorsDrawing layout={wholePanels(layout, size.height)} label={label} />;
  return (
    <>
      <div style={{ position: 'relative', height: layout.height }}>
        <IndicatorsDrawing layout={layout} label={label} />
      </div>
      <div className="indicator-subjects">
        <SpendingList ranking={ranking} wording={wording} />
        <PapersOfPhysics {...{ papers, chronicle, wording }} />
        <SingleFigures panels={panels} wording={wording} />
      </div>
    </>
  );
}

/** The events: how many each year has, where there is room, and a list of those that are shown. */
export function EventsView(props: {
  size: ChartSize;
  events: readonly ChronicleEvent[];
  shown: readonly ChronicleEvent[];
  wording: Wording;
}) {
  const { size, events, shown, wording } = props;
  const text = useTexts(indicatorsTexts);
  return (
    <>
      {size.height >= ROOM_FOR_YEARS && (
        <div style={{ position: 'relative', height: YEARS_HEIGHT }}>
          <EventYears
            events={events}
            width={Math.max(0, size.width - SCROLL_BAR)}
            height={YEARS_HEIGHT}
            label={text.unitEvents}
            texts={text}
          />
        </div>
      )}
      {shown.length === 0 && <p className="chart-state">{text.noEvents}</p>}
      <EventList events={shown} wording={wording} />
    </>
  );
}
