import { useMemo, useState } from 'react';
import type { ReadList } from '../../model/own/job.ts';
import { type ColumnType, guessTypes, notationOf, sampleOf } from '../../model/own/meaning/column-types.ts';
import { guessRoles, type Roles } from '../../model/own/meaning/roles.ts';
import { choiceOf, type TypeChoice, typeOfChoice } from '../../model/own/meaning/type-choices.ts';
import type { Notation } from '../../model/own/values/numbers.ts';
import { rolesByName } from '../../state/own/newer/replace-list.ts';
import type { OwnList, OwnSaved, OwnSource } from '../../state/own/own-list.ts';
import { type Mended, type MendedRows, withMended } from './mend.ts';
import type { Brought } from './use-import.ts';
import { usePlacing } from './use-placing.ts';

/** The notation of the columns of coordinates, which is that of the list unless it was corrected for them. */
function notationOfPlaces(
  { lat, lng, pair }: Roles,
  types: readonly ColumnType[],
  ofList: Notation,
): Notation {
  for (const column of [lat, lng, pair]) {
    const type = column === undefined ? undefined : types[column];
    if (type?.kind === 'number') return type.notation;
  }
  return ofList;
}

/** What the cells of columns are by the list that a newer file replaces, where that is not what is guessed of them. */
function choicesOf(
  { table, types }: OwnList,
  names: readonly string[],
  guessed: readonly ColumnType[],
): ReadonlyMap<number, TypeChoice> {
  return new Map(
    names.flatMap((name, column): [number, TypeChoice][] => {
      const before = types[table.names.indexOf(name)];
      const now = guessed[column];
      if (!before || !now || before.kind === 'empty' || now.kind === 'empty') return [];
      const choice = choiceOf(before);
      return choice === choiceOf(now) ? [] : [[column, choice]];
    }),
  );
}

/** What the cells of each column are: as guessed, numbers in the notation of the list where they do not say their own, or as corrected. */
function useTypes({ table }: ReadList, samples: readonly (readonly string[])[], replaces: OwnList | null) {
  const guessed = useMemo(() => guessTypes(table.names, samples), [table, samples]);
  const ofList = useMemo(() => notationOf(guessed), [guessed]);
  const [chosen, setNotation] = useState<Notation | null>(null);
  const [corrected, setCorrected] = useState<ReadonlyMap<number, TypeChoice>>(() =>
    replaces ? choicesOf(replaces, table.names, guessed) : new Map(),
  );
  const notation = chosen ?? ofList.notation;
  const types = useMemo(
    () =>
      guessed.map((type, column): ColumnType => {
        const choice = corrected.get(column);
        if (choice) return typeOfChoice(choice, samples[column] ?? []);
        if (type.kind !== 'number') return type;
        // What the reader has chosen for the whole list is sure for each of its columns.
        if (chosen) return { ...type, notation: chosen, isSure: true };
        return type.isSaid ? type : { ...type, notation };
      }),
    [guessed, corrected, samples, chosen, notation],
  );
  return {
    types,
    notation,
    isSure: chosen !== null || ofList.isSure,
    setNotation: (next: Notation) => {
      setNotation(next);
      // It is meant for all numbers: also for those that were corrected before.
      setCorrected(new Map([...corrected].filter(([, choice]) => !choice.startsWith('number'))));
    },
    setType: (column: number, choice: TypeChoice) => setCorrected(new Map(corrected).set(column, choice)),
  };
}

/** What was guessed of a table that was read, what the reader has corrected, and the list that comes of both. */
export function useReview({ name }: Brought, read: ReadList, replaces: OwnList | null = null) {
  const { table, fingerprint } = read;
  const samples = useMemo(() => table.columns.map((column) => sampleOf(column, table.rows)), [table]);
  const { types, notation, isSure, setNotation, setType } = useTypes(read, samples, replaces);
  const [roles, setRoles] = useState(() => ({
    ...guessRoles(table.names, samples),
    ...(replaces && rolesByName(replaces, table)),
  }));
  const [mended, setMended] = useState<MendedRows>(new Map());
  const [source, setWholeSource] = useState<OwnSource>(
    replaces?.source ?? { title: name.replace(/\.\w+$/, ''), date: '', licence: '' },
  );
  const placing = usePlacing(table, roles, notationOfPlaces(roles, types, notation));
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
  const column = roles.field ?? roles.kind ?? types.findIndex(({ kind }) => kind === 'category');
  const colourBy = column >= 0 ? column : null;
  /** The list as it will stand on the map, coloured by its field, kind or first categories; null before its rows are placed. */
  const make = (): OwnSaved | null => {
    if (!placement) return null;
    return {
      // A page of an intranet without HTTPS has no `randomUUID`.
      id: crypto.getRandomValues(new Uint32Array(3)).join('-'),
      fingerprint,
      source: { ...source, title: source.title.trim() || name },
      table,
      types,
      roles,
      placement,
      colourBy,
      sizeBy: null,
      fillBy: null,
      filters: [],
      isShown: true,
    };
  };
  return {
    roles,
    setRoles,
    types,
    setType,
    notation,
    isSure,
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
