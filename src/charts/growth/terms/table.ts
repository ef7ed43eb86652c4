import { growthTermsTexts } from '../../../i18n/charts/growth-terms.ts';
import type { I18n } from '../../../i18n/i18n-context.tsx';
import { registerTexts } from '../../../i18n/site/register.ts';
import type { ChartTable } from '../../frame/table.ts';
import type { Terms } from './terms.ts';
import type { TermWords } from './words.ts';

/** Every centre with its term, dates as ISO 8601; those of which none is known stand at the end. */
export function tableOfTerms({ groups, unknown }: Terms, words: TermWords, { locale }: I18n): ChartTable {
  const { columns, states, unknownState } = growthTermsTexts.of(locale);
  const { rules } = registerTexts.of(locale);
  return {
    columns: [
      { label: columns.centre },
      { label: columns.country },
      { label: columns.from },
      { label: columns.end },
      { label: columns.years },
      { label: columns.rule },
      { label: columns.state },
    ],
    rows: [
      ...groups.flatMap(({ terms }) =>
        terms.map((term) => [
          words.nameOf(term),
          words.countryOf(term),
          term.from,
          term.end,
          term.years,
          rules[term.rule],
          states[term.state],
        ]),
      ),
      ...unknown.map((site) => [
        words.nameOf({ site }),
        words.countryOf({ site }),
        null,
        null,
        null,
        null,
        unknownState,
      ]),
    ],
  };
}
