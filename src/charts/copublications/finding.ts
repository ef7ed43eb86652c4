import { copublicationsTexts } from '../../i18n/charts/copublications.ts';
import type { I18n } from '../../i18n/i18n-context.tsx';
import type { Partners } from '../../state/cooperation/partners.ts';

/** With whom a country shares most works, in a sentence that names all who share as many. */
export function findPartners(
  country: string,
  { year, partners, total }: Partners,
  nameOf: (code: string) => string,
  { formats, locale }: Pick<I18n, 'formats' | 'locale'>,
): string {
  const text = copublicationsTexts.of(locale);
  const { count } = formats;
  const [first] = partners;
  if (!first) return text.none(nameOf(country), year);
  const equals = partners.filter(({ papers }) => papers === first.papers);
  const names = formats.list(equals.map(({ code }) => nameOf(code)));
  const papers = count(first.papers);
  return total === null
    ? text.findingWithoutTotal(nameOf(country), year, names, papers)
    : text.finding(
        nameOf(country),
        year,
        count(total),
        names,
        papers,
        formats.share(first.papers / Math.max(1, total)),
      );
}
