import { useMemo, useState } from 'react';
import type { ReadList } from '../../model/own/job.ts';
import { guessType, notationOf, sampleOf } from '../../model/own/meaning/column-types.ts';
import { guessRoles } from '../../model/own/meaning/roles.ts';
import type { Notation } from '../../model/own/values/numbers.ts';
import { listOf, type OwnList, type OwnSource } from '../../state/own/own-list.ts';
import { type Mended, type MendedRows, withMended } from './mend.ts';
import type { Brought } from './use-import.ts';
import { usePlacing } from './use-placing.ts';

/** What was guessed of a table that was read, what the reader has corrected, and the list that comes of both. */
export function useReview({ name }: Brought, { table, fingerprint }: ReadList) {
  const samples = useMemo(() => table.columns.map((column) => sampleOf(column, table.rows)), [table]);
  const types = useMemo(() => samples.map(guessType), [samples]);
  const guessed = useMemo(() => notationOf(types), [types]);
  const [roles, setRoles] = useState(() => guessRoles(table.names, samples));
  const [chosen, setNotation] = useState<Notation | null>(null);
  const [mended, setMended] = useState<MendedRows>(new Map());
  const [source, setWholeSource] = useState<OwnSource>({
    title: name.replace(/\.\w+$/, ''),
    date: '',
    licence: '',
  });
  const notation = chosen ?? guessed.notation;
  const placing = usePlacing(table, roles, notation);
  const placement = useMemo(
    () => (placing.status === 'placed' ? withMended(placing.placement, mended) : null),
    [placing, mended],
  );
  const mend = (row: number, place: Mended | null) => {
    const next = new Map(mended);
    if (place) next.set(row, place);
    else next.delete(row);
    setMended(next);
  };
  /** The list as it will stand on the map, coloured by its field, kind or first categories; null before its rows are placed. */
  const make = (): OwnList | null => {
    if (!placement) return null;
    const column = roles.field ?? roles.kind ?? types.findIndex(({ kind }) => kind === 'category');
    return listOf({
      // A page of an intranet without HTTPS has no `randomUUID`.
      id: crypto.getRandomValues(new Uint32Array(3)).join('-'),
      fingerprint,
      source: { ...source, title: source.title.trim() || name },
      table,
      // The notation is one for the whole list.
      types: types.map((type) => (type.kind === 'number' ? { ...type, notation } : type)),
      roles,
      placement,
      colourBy: column >= 0 ? column : null,
      sizeBy: null,
      fillBy: null,
      filters: [],
      isShown: true,
    });
  };
  return {
    roles,
    setRoles,
    notation,
    isSure: chosen !== null || guessed.isSure,
    setNotation,
    mended,
    mend,
    placing,
    placement,
    source,
    setSource: (field: keyof OwnSource, value: string) =>
      setWholeSource((before) => ({ ...before, [field]: value })),
    make,
  };
}
