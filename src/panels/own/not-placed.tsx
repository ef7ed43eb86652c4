import { useMemo, useState } from 'react';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { ownTexts } from '../../i18n/own.ts';
import { createPlacingGround, type PlacingSources } from '../../model/own/job.ts';
import { PLACING_REASONS, type Placement, type PlacingGround } from '../../model/own/meaning/place-rows.ts';
import type { Roles } from '../../model/own/meaning/roles.ts';
import { textAt } from '../../model/own/reading/packed-text.ts';
import type { OwnTable } from '../../model/own/reading/table.ts';
import { at } from '../../model/typed.ts';
import { foundPlace, type Mended, type MendedRows } from './mend.ts';

/** So many rows are listed to be mended; more are better mended in the file. */
const LISTED = 50;

/** The rows that could not be placed, each with its reason and a field to place it. */
export function NotPlaced(props: {
  table: OwnTable;
  roles: Roles;
  placement: Placement;
  sources: PlacingSources;
  mended: MendedRows;
  onMend: (row: number, place: Mended | null) => void;
}) {
  const { table, roles, placement, sources, mended, onMend } = props;
  const { formats } = useI18n();
  const text = useTexts(ownTexts);
  const rows = useMemo(
    () => Array.from(placement.by.keys()).filter((row) => at(placement.by, row) === 0),
    [placement],
  );
  // Only who mends a row pays for what finds places.
  const find = useMemo(() => {
    let ground: PlacingGround | null = null;
    return (written: string) => {
      ground ??= createPlacingGround(sources);
      return foundPlace(written, ground);
    };
  }, [sources]);
  const left = rows.filter((row) => !mended.has(row)).length;
  if (rows.length === 0) return null;
  const nameOf = (row: number) =>
    roles.name === undefined ? '' : textAt(at(table.columns, roles.name), row);
  return (
    <section>
      <h3>{text.notPlaced(left, formats.count(left))}</h3>
      <p className="small faint">{text.notPlacedNote}</p>
      <ul className="own-mends">
        {rows.slice(0, LISTED).map((row) => (
          <MendRow
            key={row}
            number={formats.count(at(table.numbers, row))}
            name={nameOf(row)}
            reason={text.reasons[at(PLACING_REASONS, at(placement.reasons, row))]}
            find={find}
            onMend={(place) => onMend(row, place)}
          />
        ))}
      </ul>
      {rows.length > LISTED && (
        <p className="small faint">
          {text.moreNotPlaced(rows.length - LISTED, formats.count(rows.length - LISTED))}
        </p>
      )}
    </section>
  );
}

function MendRow(props: {
  number: string;
  name: string;
  reason: string;
  find: (written: string) => Mended | null;
  onMend: (place: Mended | null) => void;
}) {
  const { number, name, reason, find, onMend } = props;
  const { formats } = useI18n();
  const text = useTexts(ownTexts);
  const [written, setWritten] = useState('');
  const place = written.trim() === '' ? null : find(written);
  return (
    <li>
      <span>
        {text.row(number)}
        {name && ` · ${name}`}
        <small className="faint">{reason}</small>
      </span>
      <input
        className="text-input"
        aria-label={text.placeOf(number)}
        value={written}
        onChange={({ target: { value } }) => {
          setWritten(value);
          onMend(value.trim() === '' ? null : find(value));
        }}
      />
      <output className="small">
        {place ? formats.place(place.lngLat) : written.trim() === '' ? '' : text.notFound}
      </output>
    </li>
  );
}
