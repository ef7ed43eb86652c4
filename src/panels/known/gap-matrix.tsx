import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { factTexts } from '../../i18n/known/facts.ts';
import { unknownsTexts } from '../../i18n/known/unknowns.ts';
import type { FactId } from '../../model/register/known/facts.ts';
import type { FactGaps, Gap } from '../../model/register/known/gaps.ts';
import { REGIONS, type Region } from '../../model/vocabulary.ts';
import { WideTable } from '../../ui/wide-table.tsx';

/** A cell of the matrix; without a region it is the one of the whole world. */
export interface Cell {
  readonly fact: FactId;
  readonly region: Region | null;
}

/** The columns of the matrix. */
const PLACES = [null, ...REGIONS];

/** The gap of a cell. */
export const gapOfCell = (gaps: FactGaps, region: Region | null): Gap =>
  region === null ? gaps.all : gaps.regions[region];

/** The darkest that a cell gets, where nothing is known, in percent of the colour of warnings. */
const DARKEST = 36;

/** How many sites have a fact in a place; a button where some lack it, which opens their list. */
function CellContent(props: { gap: Gap; name: string; open: boolean; onOpen: () => void }) {
  const { gap, name, open, onOpen } = props;
  const { formats } = useI18n();
  const text = useTexts(unknownsTexts);
  const { asked, missing } = gap;
  if (asked === 0) return <span className="faint">{text.notAsked}</span>;
  const known = asked - missing.length;
  const numbers = (
    <>
      <b className="tabular">{formats.share(Math.floor((100 * known) / asked) / 100)}</b>{' '}
      <span className="small tabular">{text.ofAsked(formats.count(known), formats.count(asked))}</span>
    </>
  );
  if (missing.length === 0) return <span className="gap-whole">{numbers}</span>;
  return (
    <button type="button" aria-pressed={open} onClick={onOpen}>
      <span className="visually-hidden">{name}: </span>
      {numbers}
      <span className="visually-hidden">{text.lack(missing.length, formats.count(missing.length))}</span>
    </button>
  );
}

/** How much is known of each fact, in the world and in UNESCO's regions; the darker a cell, the more is missing. */
export function GapMatrix(props: {
  gaps: readonly FactGaps[];
  cell: Cell | null;
  onCell: (cell: Cell | null) => void;
}) {
  const { gaps, cell, onCell } = props;
  const { messages } = useI18n();
  const text = useTexts(unknownsTexts);
  const names = useTexts(factTexts).facts;
  const nameOf = (region: Region | null) => (region ? messages.regions[region].name : text.everywhere);
  return (
    <WideTable className="gap-matrix" label={text.gapsTitle}>
      <thead>
        <tr>
          <th scope="col">{text.fact}</th>
          {PLACES.map((region) => (
            <th key={region} scope="col">
              {nameOf(region)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {gaps.map((row) => (
          <tr key={row.fact}>
            <th scope="row">{names[row.fact]}</th>
            {PLACES.map((region) => {
              const gap = gapOfCell(row, region);
              const isOpen = cell?.fact === row.fact && cell.region === region;
              const depth = gap.asked === 0 ? 0 : (DARKEST * gap.missing.length) / gap.asked;
              return (
                <td
                  key={region}
                  style={{ background: `color-mix(in srgb, var(--warning) ${depth}%, transparent)` }}
                >
                  <CellContent
                    gap={gap}
                    name={`${names[row.fact]}, ${nameOf(region)}`}
                    open={isOpen}
                    onOpen={() => onCell(isOpen ? null : { fact: row.fact, region })}
                  />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
