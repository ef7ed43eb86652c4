import { X } from 'lucide-react';
import { useId } from 'react';
import { dossierPageTexts } from '../../i18n/dossier/page.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { codeOf, MOST_SUBJECTS, type Subject } from '../../model/dossier/subject.ts';
import type { DossierTables } from '../../model/dossier/tables.ts';
import { FIELDS, GROUPS, REGIONS } from '../../model/vocabulary.ts';

/** The kinds of subjects that lists offer; a site is chosen on the map, or in the search. */
const OFFERED = ['country', 'group', 'region', 'field', 'network'] as const;

interface Offer {
  readonly code: string;
  readonly name: string;
}

/** All that can be chosen, by kind, in the order of their names. */
function useOffers({
  catalog,
  networks,
}: DossierTables): Readonly<Record<(typeof OFFERED)[number], readonly Offer[]>> {
  const { messages, locale, formats } = useI18n();
  const sorted = (offers: readonly Offer[]) => offers.toSorted((a, b) => formats.compare(a.name, b.name));
  return {
    country: sorted(
      [...catalog.countries.values()].map(({ iso3, name }) => ({
        code: `country:${iso3}`,
        name: name[locale],
      })),
    ),
    group: GROUPS.map((id) => ({ code: `group:${id}`, name: messages.groups[id] })),
    region: REGIONS.map((id) => ({ code: `region:${id}`, name: messages.regions[id].name })),
    field: FIELDS.map((id) => ({ code: `field:${id}`, name: messages.fields[id].name })),
    network: sorted(
      [...networks.values()].map(({ id, name }) => ({ code: `network:${id}`, name: name[locale] })),
    ),
  };
}

/** What a dossier is of, and what it is compared with. */
export function DossierChooser(props: {
  tables: DossierTables;
  subjects: readonly Subject[];
  /** What each is called, in their order. */
  names: readonly string[];
  onChoose: (codes: readonly string[]) => void;
}) {
  const { tables, subjects, names, onChoose } = props;
  const text = useTexts(dossierPageTexts);
  const offers = useOffers(tables);
  const id = useId();
  const codes = subjects.map(codeOf);
  const [first] = codes;
  const isListed = first !== undefined && !first.startsWith('site:');
  const left = (list: readonly Offer[]) => list.filter(({ code }) => !codes.includes(code));
  return (
    <div className="dossier-chooser">
      <label htmlFor={`${id}-of`} className="small faint">
        {text.choose}
      </label>
      <select
        id={`${id}-of`}
        value={first ?? ''}
        onChange={({ target }) =>
          onChoose([target.value, ...codes.slice(1).filter((code) => code !== target.value)])
        }
      >
        {!isListed && <option value={first ?? ''}>{names[0] ?? ''}</option>}
        {OFFERED.map((kind) => (
          <optgroup key={kind} label={text.kinds[kind]}>
            {offers[kind].map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {codes.slice(1).map((code, at) => (
        <button
          key={code}
          type="button"
          className="text-button small"
          aria-label={text.remove(names[at + 1] ?? code)}
          onClick={() => onChoose(codes.filter((other) => other !== code))}
        >
          {names[at + 1]}
          <X size={14} aria-hidden="true" />
        </button>
      ))}
      {first !== undefined && codes.length < MOST_SUBJECTS && (
        <>
          <label htmlFor={`${id}-with`} className="small faint">
            {text.compare}
          </label>
          <select
            id={`${id}-with`}
            value=""
            onChange={({ target }) => target.value && onChoose([...codes, target.value])}
          >
            <option value="">{codes.length > 1 ? '…' : text.compareNone}</option>
            {OFFERED.map((kind) => (
              <optgroup key={kind} label={text.kinds[kind]}>
                {left(offers[kind]).map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </>
      )}
    </div>
  );
}
