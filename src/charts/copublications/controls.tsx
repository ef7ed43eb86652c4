import { useMemo } from 'react';
import { copublicationsTexts } from '../../i18n/charts/copublications.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { Copublications } from '../../model/catalog/copublications.ts';
import { INCOMPLETE_FROM, type Partners } from '../../state/cooperation/partners.ts';
import { useActions, useApp } from '../../state/use-app.ts';
import { ChartSearch } from '../frame/search.tsx';
import { ChartSelect } from '../frame/use-option.tsx';
import { wishOfYear } from './drawing.tsx';
import { MOSTS, type Most } from './layout.ts';
import { listCountries } from './search.ts';
import { TABLES, type TableOf } from './table.ts';

/** What the reader asks of the bars that no link keeps. */
export interface PartnersChoice {
  /** Words that a partner's name must hold. */
  readonly query: string;
  readonly most: Most;
  /** The partner whose growth is shown; empty for the strongest. */
  readonly pinned: string;
  readonly tableOf: TableOf;
}

/** Whose partners are shown, of which year, how many, and whose growth beside them. */
export function CopublicationsControls(props: {
  copublications: Copublications;
  country: string;
  shown: Partners;
  choice: PartnersChoice;
  onChoice: (patch: Partial<PartnersChoice>) => void;
  nameOf: (code: string) => string;
}) {
  const { copublications, country, shown, choice, onChoice, nameOf } = props;
  const { formats, locale } = useI18n();
  const text = useTexts(copublicationsTexts);
  const catalog = useApp((state) => state.catalog);
  const { choose, setFocus } = useActions();
  const countries = useMemo(
    () => listCountries(copublications.codes, catalog, locale, formats.compare),
    [copublications, catalog, locale, formats],
  );
  return (
    <>
      <ChartSelect
        label={text.country}
        values={countries}
        value={country}
        nameOf={nameOf}
        onChange={(code) => choose({ country: [code] }, false)}
      />
      <ChartSelect
        label={text.year}
        values={copublications.years.map(String)}
        value={String(shown.year)}
        nameOf={(year) => (Number(year) >= INCOMPLETE_FROM ? text.yearIncomplete(year) : year)}
        onChange={(year) => setFocus({ papers: wishOfYear(copublications, Number(year)) })}
      />
      <ChartSelect
        label={text.show}
        values={MOSTS}
        value={choice.most}
        nameOf={(most) => text.mosts[most]}
        onChange={(most) => onChoice({ most })}
      />
      <ChartSelect
        label={text.growthWith}
        values={['', ...shown.partners.map(({ code }) => code)]}
        value={choice.pinned}
        nameOf={(code) => (code === '' ? text.strongest : nameOf(code))}
        onChange={(pinned) => onChoice({ pinned })}
      />
      <ChartSelect
        label={text.tableOf}
        values={TABLES}
        value={choice.tableOf}
        nameOf={(table) => text.tables[table]}
        onChange={(tableOf) => onChoice({ tableOf })}
      />
      <ChartSearch
        label={text.search}
        className="copublications-search"
        value={choice.query}
        onChange={(query) => onChoice({ query })}
      />
    </>
  );
}
