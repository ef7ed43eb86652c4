import { useMemo, useState } from 'react';
import { copublicationsTexts } from '../../i18n/charts/copublications.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { useCopublications } from '../../state/cooperation/knowledge.ts';
import { nameOfCode } from '../../state/cooperation/name-of-code.ts';
import { countryOfPapers, type Partners, selectPartners } from '../../state/cooperation/partners.ts';
import { useApp, useView } from '../../state/use-app.ts';
import { ChartFrame } from '../frame/frame.tsx';
import { CopublicationsControls, type PartnersChoice } from './controls.tsx';
import { CopublicationsDrawing } from './drawing.tsx';
import { searchPartners } from './search.ts';
import { useStatement } from './use-statement.ts';
import './style.css';

const NO_PARTNERS: Partners = { year: 0, partners: [], total: null };
const START: PartnersChoice = { query: '', most: 'fit', pinned: '', tableOf: 'partners' };

/** With whom a country writes its papers: bars of its partners in a year, and how that grew. */
export default function CopublicationsChart() {
  const { locale } = useI18n();
  const text = useTexts(copublicationsTexts);
  const catalog = useApp((state) => state.catalog);
  const country = useView((view) => countryOfPapers(view.country));
  const wished = useView((view) => view.papers);
  const { state, retry } = useCopublications();
  const [choice, setChoice] = useState(START);
  const { query, most } = choice;

  const value = state.status === 'ready' ? state.value : null;
  const shown = useMemo(
    () => (value ? selectPartners(value, country, wished) : NO_PARTNERS),
    [value, country, wished],
  );
  const { year, partners, total } = shown;
  const found = useMemo(() => searchPartners(partners, query, catalog), [partners, query, catalog]);
  const nameOf = (code: string) => nameOfCode(code, catalog, locale);
  const { finding, ...statement } = useStatement({
    ...{ copublications: value, country, shown, nameOf },
    listed: found,
    tableOf: choice.tableOf,
  });

  const first = partners[0];
  const pinned = partners.some(({ code }) => code === choice.pinned) ? choice.pinned : '';
  const empty = !first ? finding : found.length === 0 ? text.notFound : null;
  return (
    <ChartFrame
      id="copublications"
      method="works"
      finding={value ? finding : ''}
      unit={text.unit}
      source={text.source}
      {...statement}
      status={state.status}
      onRetry={retry}
      empty={empty}
      controls={
        value && (
          <CopublicationsControls
            copublications={value}
            choice={{ ...choice, pinned }}
            onChoice={(patch) => setChoice((before) => ({ ...before, ...patch }))}
            {...{ country, shown, nameOf }}
          />
        )
      }
    >
      {(size) =>
        value && (
          <CopublicationsDrawing
            copublications={value}
            partners={found}
            pinned={pinned || (first?.code ?? '')}
            name={finding}
            {...{ country, year, total, most, size }}
          />
        )
      }
    </ChartFrame>
  );
}
