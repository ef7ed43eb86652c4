import { useI18n } from '../../i18n/i18n-context.tsx';
import type { MatrixCell } from '../../model/coverage/matrix.ts';
import { shareWithin } from '../../model/coverage/people.ts';
import { FIELDS, type Field, REGIONS } from '../../model/vocabulary.ts';
import type { Coverage } from '../../state/coverage/coverage.ts';
import type { DistanceWords } from '../../state/coverage/words.ts';
import { useActions } from '../../state/use-app.ts';
import { lastClass } from './numbers.ts';

/** A cell filled from the left as far as its share, in the colour of its field. */
const fillOf = (field: Field, share: number) =>
  `linear-gradient(to right, color-mix(in srgb, var(--field-${field}) 45%, var(--paper)) ${share * 100}%, color-mix(in srgb, var(--ink) 6%, var(--paper)) 0)`;

/** The share of people within the distance, for each field and region; a cell opens who lives how far there. */
export function FieldsView(props: {
  cells: readonly MatrixCell[];
  words: DistanceWords;
  coverage: Coverage;
}) {
  const { cells, words, coverage } = props;
  const { text, formats } = words;
  const { messages } = useI18n();
  const { setFocus, setFilters, setOption } = useActions();
  const last = lastClass(coverage);
  const regions = REGIONS.filter((region) => cells.some((cell) => cell.region === region));
  const open = ({ field, region }: MatrixCell) => {
    setFocus({ gap: field, whatif: null });
    setFilters({ region: [region], group: [], country: [] });
    setOption('distance-view', 'people');
  };
  return (
    <div className="distance-matrix">
      <table>
        <thead>
          <tr>
            <th scope="col">{text.columns.field}</th>
            {regions.map((region) => (
              <th key={region} scope="col">
                {messages.regions[region].name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {FIELDS.map((field) => (
            <tr key={field}>
              <th scope="row">{messages.fields[field].name}</th>
              {regions.map((region) => {
                const cell = cells.find((own) => own.field === field && own.region === region);
                const share = cell ? shareWithin(cell.spread, last) : null;
                if (!cell || share === null) return <td key={region} />;
                const label = text.cell(
                  messages.fields[field].name,
                  messages.regions[region].name,
                  formats.share(share),
                  cell.centres,
                  formats.count(cell.centres),
                  words.km(coverage.asked.within),
                );
                return (
                  <td key={region}>
                    <button
                      type="button"
                      title={label}
                      aria-label={label}
                      style={{ background: fillOf(field, share) }}
                      onClick={() => open(cell)}
                    >
                      {formats.share(share)}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
