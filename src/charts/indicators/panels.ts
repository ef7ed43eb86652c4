import type { IndicatorsTexts } from '../../i18n/charts/indicators.ts';
import type { Catalog } from '../../model/catalog/catalog.ts';
import type { Indicator } from '../../model/catalog/chronicle.ts';
import type { Referent } from '../../state/view/referent.ts';
import { referentOfEntity } from './entities.ts';
import { INDICATOR_GROUPS, type IndicatorForm, type IndicatorGroupId } from './groups.ts';
import { type IndicatorWords, isTarget } from './words.ts';

/** One figure of a panel, in words and as a number. */
export interface PanelRow {
  readonly indicator: Indicator;
  /** Where its bar begins, if it does not at nought: the lowest figure of a span. */
  readonly low: number | null;
  readonly label: string;
  /** The value without its unit. */
  readonly value: string;
  /** All that is said of it, for whoever points at it. */
  readonly text: string;
  /** What is remarked of it, and not of all in its panel. */
  readonly remark: string | null;
  readonly isTarget: boolean;
  /** What its mark stands for; null where the atlas has nothing of it. */
  readonly referent: Referent | null;
}

/** A group of figures in the reader's language, not yet placed. */
export interface IndicatorPanel {
  readonly id: IndicatorGroupId;
  readonly form: IndicatorForm;
  readonly title: string;
  /** Whose figures they are, their unit and year, as far as they share them. */
  readonly subtitle: string;
  readonly rows: readonly PanelRow[];
  /** What is remarked of all its figures. */
  readonly notes: readonly string[];
  /** The sources that all figures of the group share; none where each has its own. */
  readonly sources: readonly string[];
}

/** The one value that all have, or null. */
function shared<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/** Puts the figures into their groups, with their words. A figure that the table of groups does not name is left out. */
export function panelsOf(
  indicators: readonly Indicator[],
  words: IndicatorWords,
  texts: IndicatorsTexts,
  catalog: Catalog,
): readonly IndicatorPanel[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return INDICATOR_GROUPS.flatMap(({ id, form, indicators: ids }) => {
    const members = ids.flatMap((member) => byId.get(member) ?? []);
    if (members.length === 0) return [];
    const entity = shared(members.map((member) => member.entity));
    const unit = shared(members.map((member) => member.unit));
    const year = shared(members.map((member) => member.year));
    const labelOf = (member: Indicator): string => {
      if (form === 'figure') return words.label(member);
      if (entity === null) return words.entity(member.entity);
      if (form === 'change' && member.year !== null) return String(member.year);
      return words.label(member);
    };
    const parts = members.map(words.remarks);
    const common = (parts[0] ?? []).filter((part) => parts.every((others) => others.includes(part)));
    const rowOf = (member: Indicator): PanelRow => {
      const { before, number } = words.value(member);
      const target = isTarget(member) ? [texts.target] : [];
      const own = words.remarks(member).filter((part) => !common.includes(part));
      return {
        indicator: member,
        low: null,
        label: labelOf(member),
        value: [...target, before, number].filter(Boolean).join(' '),
        text: texts.mark([
          `${words.entity(member.entity)}: ${words.label(member)}`,
          ...(member.year === null ? [] : [String(member.year)]),
          [...target, words.valueText(member)].join(' '),
        ]),
        remark: own.length === 0 ? null : words.sentence(own),
        isTarget: isTarget(member),
        referent: referentOfEntity(member.entity, catalog),
      };
    };
    const rows = form === 'range' ? spanOf(members.map(rowOf), texts) : members.map(rowOf);
    return [
      {
        id,
        form,
        title: texts.groups[id] ?? id,
        subtitle: [
          entity === null ? null : words.entity(entity),
          unit === null ? null : (texts.units[unit]?.name ?? unit),
          year === null ? null : String(year),
        ]
          .filter((part) => part !== null)
          .join(', '),
        rows: form === 'compare' ? [...rows].sort((a, b) => b.indicator.value - a.indicator.value) : rows,
        notes: common.length === 0 ? [] : [words.sentence(common)],
        sources: shared(members.map((member) => member.sources.join('\n')))
          ? (members[0]?.sources ?? [])
          : [],
      },
    ];
  });
}

/** The lowest and the highest figure as one row that reaches from one to the other; the title says what it is. */
function spanOf(rows: readonly PanelRow[], texts: IndicatorsTexts): readonly PanelRow[] {
  const [low, high] = [rows[0], rows.at(-1)];
  if (!low || !high) return [];
  const value = texts.rangeOf(low.value, high.value);
  return [
    {
      ...high,
      low: low.indicator.value,
      label: '',
      value,
      text: `${low.text}; ${high.text} (${value})`,
    },
  ];
}
