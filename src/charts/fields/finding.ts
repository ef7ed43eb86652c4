import type { FieldsTexts } from '../../i18n/charts/fields.ts';
import type { Formats } from '../../i18n/format.ts';
import { type Field, KINDS, type Kind } from '../../model/vocabulary.ts';
import { leadersOf, NAMED_AT_MOST } from '../marks/leaders.ts';
import type { FieldCount } from './counts.ts';

/** The names that the finding needs. */
interface Names {
  readonly field: (field: Field) => string;
  readonly kinds: (kind: Kind) => string;
}

/**
 * What the chart shows, in a sentence that speaks only of what the filters leave: the one field that is filtered by, otherwise
 * where most centres are, or whatever kind is left.
 */
export function findFields(
  counts: ReadonlyMap<Kind, readonly FieldCount[]>,
  filtered: readonly Field[],
  names: Names,
  text: FieldsTexts,
  { count, list }: Pick<Formats, 'count' | 'list'>,
): string {
  const left = KINDS.map((kind) => ({
    kind,
    fields: counts.get(kind)?.filter((entry) => entry.chosen && entry.count > 0) ?? [],
  })).filter(({ fields }) => fields.length > 0);
  const [lead] = left;
  if (!lead) return text.none;
  const [only] = filtered.length === 1 ? filtered : [];
  if (only) {
    const parts = left.flatMap(({ kind, fields }) =>
      fields.map((entry) => text.counted[kind](entry.count, count(entry.count))),
    );
    return text.only(names.field(only), list(parts));
  }
  const total = lead.fields.reduce((sum, entry) => sum + entry.count, 0);
  const leaders = leadersOf(lead.fields, (entry) => entry.count);
  const most = leaders[0]?.count ?? 0;
  const said = leaders.map(({ field }) => names.field(field));
  const kinds = names.kinds(lead.kind);
  if (most === total) return text.whole(kinds, count(total), list(said));
  if (leaders.length > NAMED_AT_MOST) {
    return text.manyTied(kinds, count(leaders.length), count(most), count(total));
  }
  const say = leaders.length === 1 ? text.most : text.tied;
  return say(kinds, list(said), count(most), count(total));
}
