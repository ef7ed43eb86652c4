import type { I18n } from '../../i18n/i18n-context.tsx';
import { LOCALES } from '../../i18n/locales.ts';
import { methodsPageTexts } from '../../i18n/methods/page.ts';
import { writePartialDate } from '../../i18n/partial-date.ts';

/** How the numbers of examples are written. */
export function createDigits({ locale, formats }: Pick<I18n, 'locale' | 'formats'>) {
  const { region } = LOCALES[locale];
  const { km, people, keywords } = methodsPageTexts.of(locale).units;
  return {
    count: formats.count,
    share: formats.share,
    /** Always with so many decimals. */
    fixed: (value: number, decimals: number) =>
      new Intl.NumberFormat(region, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }).format(value),
    list: (parts: readonly string[]) => parts.join('; '),
    km: (value: number) => km(formats.count(value)),
    people: (value: number) => people(formats.count(value)),
    keywords: (count: number) => keywords(count, formats.count(count)),
    date: (iso: string) => writePartialDate(iso, locale),
  };
}

/** What `createDigits` gives. */
export type Digits = ReturnType<typeof createDigits>;
