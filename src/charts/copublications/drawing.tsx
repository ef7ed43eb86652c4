import { useMemo } from 'react';
import { shortCountriesTexts } from '../../i18n/charts/short-countries.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { Copublications } from '../../model/catalog/copublications.ts';
import { nameOfCode } from '../../state/cooperation/name-of-code.ts';
import { type Partner, selectPair, yearOfPapers } from '../../state/cooperation/partners.ts';
import { useActions, useApp, useView } from '../../state/use-app.ts';
import { TEXT_SIZE } from '../../theme/measures.ts';
import { measureText } from '../../ui/measure-text.ts';
import { ChartSvg } from '../frame/svg.tsx';
import type { ChartSize } from '../frame/table.ts';
import { BAR_SPACE } from '../marks/bar-layout.ts';
import { layoutCopublications, type Most } from './layout.ts';
import { PartnerRow } from './partner-row.tsx';
import { CopublicationsTrend } from './trend.tsx';

const inYears = (years: readonly number[], values: readonly number[] | null | undefined) =>
  years.map((year, place) => ({ year, value: values?.[place] ?? 0 }));

/** Partners whose names decide how much room names have: at least so many, and where more than fit are asked for. */
const FEW = 16;
const MANY = 60;

/** More rows than there is room for in such a box, whatever its columns. */
const rowsIn = ({ width, height }: ChartSize) => Math.ceil(height / 24) * Math.ceil(width / 500);

/** What a link says of a year: nothing where it is the one that is shown anyway. */
export function wishOfYear(copublications: Copublications, year: number): number | null {
  return year === yearOfPapers(copublications, null) ? null : year;
}

/** Bars of the partners of a country and its growth; the partner that is pointed at anywhere has the second line. */
export function CopublicationsDrawing(props: {
  copublications: Copublications;
  country: string;
  year: number;
  /** The partners that answer the search, strongest first. */
  partners: readonly Partner[];
  total: number | null;
  most: Most;
  /** The partner whose growth is shown while none is pointed at. */
  pinned: string;
  size: ChartSize;
  name: string;
}) {
  const { copublications, country, year, partners, total, most, pinned, size, name } = props;
  const { locale } = useI18n();
  const catalog = useApp((state) => state.catalog);
  const filtered = useView((view) => view.country.length > 0);
  const { setFilters } = useActions();
  const pointed = useApp((state) =>
    state.pointed?.country?.length === 1 ? (state.pointed.country[0] ?? null) : null,
  );
  const { short } = useTexts(shortCountriesTexts);
  const layout = useMemo(() => {
    // As many as are drawn, or more, so that bars do not start elsewhere when a few more are.
    const names = partners
      .slice(0, most === 'fit' ? Math.max(FEW, rowsIn(size)) : MANY)
      .map(({ code }) => measureText(short(code) ?? nameOfCode(code, catalog, locale), TEXT_SIZE));
    return layoutCopublications(partners, total, most, size, Math.max(0, ...names) + BAR_SPACE + 2);
  }, [partners, total, most, size, catalog, locale, short]);
  const ofPointed = pointed === null ? null : selectPair(copublications, country, pointed);
  const partner = ofPointed && pointed ? pointed : pinned;
  const ofPartner = ofPointed ?? selectPair(copublications, country, pinned);
  const { years, totalYears, totals } = copublications;
  return (
    <div className="copublications-scroll">
      <ChartSvg
        size={layout.size}
        label={name}
        onClear={filtered ? () => setFilters({ country: [] }) : undefined}
      >
        <CopublicationsTrend
          box={layout.trend}
          total={inYears(totalYears, totals.get(country))}
          pair={inYears(years, ofPartner)}
          partner={short(partner) ?? nameOfCode(partner, catalog, locale)}
          year={year}
          years={years}
          wish={(wanted) => wishOfYear(copublications, wanted)}
        />
        {layout.bars.map((bar) => (
          <PartnerRow
            key={bar.code}
            bar={bar}
            name={nameOfCode(bar.code, catalog, locale)}
            short={short(bar.code) ?? undefined}
            rowHeight={layout.rowHeight}
          />
        ))}
      </ChartSvg>
    </div>
  );
}
