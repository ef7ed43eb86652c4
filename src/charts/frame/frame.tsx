import { type ReactNode, useId, useRef, useState } from 'react';
import { frameTexts } from '../../i18n/charts/frame.ts';
import { editionText } from '../../i18n/format.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { MethodId } from '../../model/methods/methods.ts';
import { useApp } from '../../state/use-app.ts';
import { useEndHover } from '../../state/use-end-hover.ts';
import type { ChartId, NamedChart } from '../../state/view/charts.ts';
import { useSize } from '../../ui/use-size.ts';
import { ChartControls } from './controls.tsx';
import { ChartDataTable } from './data-table.tsx';
import { ChartHead, OpenLarge } from './head.tsx';
import { type ChartRecord, useChartHost } from './host.ts';
import { ChartNotes } from './notes.tsx';
import { ChartState, type ChartStatus } from './state.tsx';
import type { ChartSize, ChartTable } from './table.ts';
import { ChartTools } from './tools.tsx';
import '../marks/marks.css';
import './controls.css';
import './data-table.css';
import './frame.css';

/** What a chart tells its frame. */
export interface ChartFrameProps {
  readonly id: ChartId;
  /** By which name it goes, and which question it answers, where that is not the usual one of the chart. */
  readonly named?: NamedChart;
  readonly question?: string;
  /** What the chart shows now, in one sentence that states the finding. */
  readonly finding: string;
  readonly unit: string;
  /** Where the numbers come from; the atlas' own tables if nothing is said. */
  readonly source?: string;
  /** What is left out, and other cautions, each a sentence. */
  readonly notes?: readonly string[];
  /** The measure that it shows, which the page of methods explains. */
  readonly method?: MethodId;
  readonly table: ChartTable;
  /** The table for a file, where the one on the page would be too long. */
  readonly fileTable?: () => ChartTable;
  /** The one thing that is done most in this chart: it stands in its head, whatever room there is. */
  readonly action?: ReactNode;
  /** Controls of this chart only; behind a button where its head has no room for them. */
  readonly controls?: ReactNode;
  /** How far its own numbers are loaded. */
  readonly status?: ChartStatus;
  readonly onRetry?: () => void;
  /** Why there is nothing to draw and what to do; stands in place of the drawing. */
  readonly empty?: string | null;
  /** A list instead of a drawing: the frame scrolls, and the list is its own table. */
  readonly children: (size: ChartSize) => ReactNode;
}

/** The space at both sides of a frame, and of one that fills the screen, in CSS pixels; the same in frame.css. */
const SIDES = 32;
const SIDES_ENLARGED = 48;

/**
 * What every chart has around its drawing: the question that it answers, its finding as headline, a line of unit, source and
 * cautions, its own controls, its numbers as a real table, files to save, the full screen; and its states while it loads, fails
 * or is empty. On a card there are only question, headline, drawing and line, and all of it is one button that opens it large.
 */
export function ChartFrame(props: ChartFrameProps) {
  const { id, finding, unit, notes = [], table, status = 'ready', empty } = props;
  const { formats } = useI18n();
  const text = useTexts(frameTexts);
  const catalog = useApp((state) => state.catalog);
  useEndHover();
  const { card = false, enlarged } = useChartHost();
  const [asTable, setAsTable] = useState(false);
  const frame = useRef<HTMLElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const frameSize = useSize(frame);
  const isEnlarged = enlarged === id;
  const isCard = card && !isEnlarged;
  const showsTable = asTable && !isCard;
  const width = (frameSize?.width ?? 0) - (isEnlarged ? SIDES_ENLARGED : SIDES);
  const findingId = useId();
  const name = text.names[props.named ?? id];
  const question = props.question ?? text.questions[id];
  const source = props.source ?? text.source(editionText(catalog, formats));
  const record = (): ChartRecord => ({
    id,
    title: `${name}. ${finding}`,
    unit,
    source,
    notes,
    table: props.fileTable?.() ?? table,
    hasPicture: status === 'ready' && !empty,
  });
  return (
    <section
      ref={frame}
      className="chart-frame"
      data-chart={id}
      data-enlarged={isEnlarged || undefined}
      data-card={isCard || undefined}
      aria-label={name}
      aria-describedby={findingId}
    >
      <ChartHead {...{ question, finding, findingId }}>
        {!isCard && (
          <>
            {props.controls && (
              <ChartControls width={width} question={question} action={props.action}>
                {props.controls}
              </ChartControls>
            )}
            <ChartTools
              id={id}
              name={name}
              asTable={asTable}
              onTable={() => setAsTable(!asTable)}
              record={record}
            />
          </>
        )}
      </ChartHead>
      <ChartState status={status} empty={empty} onRetry={props.onRetry} />
      <div className="chart-body" hidden={showsTable || status !== 'ready' || Boolean(empty)} inert={isCard}>
        <div ref={box} className="chart-box">
          {size && size.width > 0 && size.height > 0 && status === 'ready' && !empty && props.children(size)}
        </div>
      </div>
      {status === 'ready' && (
        <div className={showsTable ? 'chart-table' : 'visually-hidden'} tabIndex={showsTable ? 0 : undefined}>
          <ChartDataTable name={name} table={table} />
        </div>
      )}
      <ChartNotes {...{ unit, source, notes, width }} method={props.method} bare={isCard} />
      {isCard && <OpenLarge id={id} name={name} />}
    </section>
  );
}
