import { useMemo } from 'react';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { ownMeasuredTexts } from '../../../i18n/own/measured.ts';
import { rankValues } from '../../../model/own/measured/by-country.ts';
import { nameOfCode } from '../../../state/cooperation/name-of-code.ts';
import type { OwnFilling } from '../../../state/overlay/filling.ts';
import { writeNumber } from '../../../state/own/words.ts';
import { useActions, useApp } from '../../../state/use-app.ts';
import { WideTable } from '../../../ui/wide-table.tsx';
import '../../../ui/about-table.css';

/** The countries by the reader's own numbers, from the greatest; each opens its dossier. */
export function CountryRanking(props: { filling: OwnFilling; onLeave: () => void }) {
  const { filling, onLeave } = props;
  const { formats, locale } = useI18n();
  const text = useTexts(ownMeasuredTexts);
  const catalog = useApp((state) => state.catalog);
  const { setChoice } = useActions();
  const ranked = useMemo(() => rankValues(filling.values), [filling]);
  const title = text.fill.title(filling.name, filling.isOneEach ? null : filling.how);
  if (ranked.length === 0) return <p className="small">{text.fill.none}</p>;
  return (
    <details>
      <summary>{text.ranking}</summary>
      <WideTable label={`${text.ranking}: ${title}`} className="about-table">
        <thead>
          <tr>
            <th scope="col">{text.rank}</th>
            <th scope="col">{text.country}</th>
            <th scope="col">{title}</th>
            {!filling.isOneEach && <th scope="col">{text.rowsOf}</th>}
          </tr>
        </thead>
        <tbody>
          {ranked.map(({ iso3, rank, value, rows }) => (
            <tr key={iso3}>
              <td>{formats.count(rank)}</td>
              <th scope="row">
                <button
                  type="button"
                  className="link-button"
                  onClick={() => {
                    onLeave();
                    setChoice({ dossier: `country:${iso3}` });
                  }}
                >
                  {nameOfCode(iso3, catalog, locale)}
                </button>
              </th>
              <td className="tabular">{writeNumber(value, formats)}</td>
              {!filling.isOneEach && <td className="tabular">{formats.count(rows)}</td>}
            </tr>
          ))}
        </tbody>
      </WideTable>
    </details>
  );
}
