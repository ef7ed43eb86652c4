import { useMemo, useState } from 'react';
import { copublicationsTexts } from '../../i18n/charts/copublications.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { LANGUAGES } from '../../model/languages.ts';
import { fold } from '../../model/search/fold.ts';
import { useCopublications } from '../../state/cooperation/knowledge.ts';
import {
  countryOfPapers,
  INCOMPLETE_FROM,
  type Partners,
  selectPartners,
} from '../../state/cooperation/partners.ts';
import { useActions, useApp, useView } from '../../state/use-app.ts';
import { ChartFrame } from '../frame/frame.tsx';
import { ChartSelect } from '../frame/use-option.tsx';
import { CopublicationsDrawing, wishOfYear } from './drawing.tsx';
import { MOSTS, type Most } from './layout.ts';
import { nameOfCode } from './names.ts';
import './style.css';

const NO_PARTNERS: Partners = { year: 0, partners: [], total: null };

/** With whom a country writes its papers: bars of its partners in a year, and how that grew. */
export default function CopublicationsChart() {
  const { formats, locale } = useI18n();
  const text = useTexts(copublicationsTexts);
  const catalog = useApp((state) => state.catalog);
  const country = useView((view) => countryOfPapers(view.country));
  const wished = useView((view) => view.papers);
  const { choose, setFocus } = useActions();
  const { state, retry } = useCopublications();
  const [query, setQuery] = useState('');
  const [most, setMost] = useState<Most>('fit');
  const [pinned, setPinned] = useState('');

  const value = state.status === 'ready' ? state.value : null;
  const { year, partners, total } = useMemo(
    () => (value ? selectPartners(value, country, wished) : NO_PARTNERS),
    [value, country, wished],
  );
  const nameOf = (code: string) => nameOfCode(code, catalog, locale);
  const found = useMemo(() => {
    const wanted = fold(query.trim());
    if (wanted === '') return partners;
    return partners.filter(({ code }) =>
      fold([...LANGUAGES.map((language) => nameOfCode(code, catalog, language)), code].join(' ')).includes(
        wanted,
      ),
    );
  }, [partners, query, catalog]);
  const selectable = useMemo(() => {
    const codes = value ? value.codes.filter((code) => catalog.countries.has(code)) : [];
    const named = codes.map((code) => ({ code, name: nameOfCode(code, catalog, locale) }));
    return named.sort((a, b) => formats.compare(a.name, b.name)).map(({ code }) => code);
  }, [value, catalog, locale, formats]);

  const first = partners[0];
  const pin = partners.some(({ code }) => code === pinned) ? pinned : '';
  const finding = !first
    ? text.none(nameOf(country), year)
    : total === null
      ? text.findingWithoutTotal(nameOf(country), year, nameOf(first.code), formats.count(first.papers))
      : text.finding(
          nameOf(country),
          year,
          formats.count(total),
          nameOf(first.code),
          formats.count(first.papers),
          formats.share(first.papers / Math.max(1, total)),
        );
  const incomplete = (value?.years ?? []).filter((candidate) => candidate >= INCOMPLETE_FROM);
  const notes = [
    text.wholeCounting,
    ...(incomplete.length > 0 ? [text.incomplete(formats.list(incomplete.map(String)))] : []),
    ...(partners.some(({ code }) => !catalog.countries.has(code)) ? [text.territories] : []),
  ];
  const empty = !first ? finding : found.length === 0 ? text.notFound : null;
  return (
    <ChartFrame
      id="copublications"
      finding={value ? finding : ''}
      unit={text.unit}
      source={text.source}
      notes={notes}
      status={state.status}
      onRetry={retry}
      empty={empty}
      controls={
        value && (
          <>
            <ChartSelect
              label={text.country}
              values={selectable}
              value={country}
              nameOf={nameOf}
              onChange={(code) => choose({ country: [code] }, false)}
            />
            <ChartSelect
              label={text.year}
              values={value.years.map(String)}
              value={String(year)}
              nameOf={(candidate) =>
                Number(candidate) >= INCOMPLETE_FROM ? text.yearIncomplete(candidate) : candidate
              }
              onChange={(chosen) => setFocus({ papers: wishOfYear(value, Number(chosen)) })}
            />
            <ChartSelect
              label={text.show}
              values={MOSTS}
              value={most}
              nameOf={(id) => text.mosts[id]}
              onChange={setMost}
            />
            <ChartSelect
              label={text.growthWith}
              values={['', ...partners.map(({ code }) => code)]}
              value={pin}
              nameOf={(code) => (code === '' ? text.strongest : nameOf(code))}
              onChange={setPinned}
            />
            <input
              className="text-input copublications-search"
              type="search"
              aria-label={text.search}
              placeholder={text.search}
              autoComplete="off"
              value={query}
              onChange={(event) => setQuery(event.target.value)}
            />
          </>
        )
      }
      table={{
        columns: [
          { label: text.columns.partner },
          { label: text.columns.papers, format: formats.count },
          { label: text.columns.share, format: formats.share },
        ],
        rows: found.map(({ code, papers }) => [
          nameOf(code),
          papers,
          total === null ? null : papers / Math.max(1, total),
        ]),
      }}
    >
      {(size) =>
        value && (
          <CopublicationsDrawing
            copublications={value}
            country={country}
            year={year}
            partners={found}
            total={total}
            most={most}
            pinned={pin || (first?.code ?? '')}
            size={size}
            name={finding}
          />
        )
      }
    </ChartFrame>
  );
}
