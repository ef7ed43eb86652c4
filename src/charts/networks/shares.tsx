import { useMemo } from 'react';
import { networksTexts } from '../../i18n/charts/networks.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { Network } from '../../model/network.ts';
import { useScene } from '../../state/use-app.ts';
import { type FieldShare, sharesOfFields } from './layout.ts';
import { ReferentLink } from './link.tsx';
import { referentOfField } from './referent.ts';

function Share({ share, part }: { share: FieldShare; part: 'belonging' | 'inMembers' }) {
  const { formats } = useI18n();
  const text = useTexts(networksTexts);
  const count = share[part];
  const ratio = share.sites === 0 || count === null ? 0 : count / share.sites;
  return (
    <td>
      {share.sites === 0 || count === null ? '—' : text.share.of(formats.count(count), formats.share(ratio))}
      <span className="network-bar" aria-hidden="true">
        <span
          style={{ inlineSize: `${100 * ratio}%`, background: `var(--field-${share.field})` }}
          data-part={part}
        />
      </span>
    </td>
  );
}

/** How much of each field belongs to a network, and how much lies in its member countries; a field filters. */
export function NetworkShares({ network }: { network: Network }) {
  const { messages, formats } = useI18n();
  const text = useTexts(networksTexts).share;
  const scene = useScene();
  const shares = useMemo(() => sharesOfFields(scene, network), [scene, network]);
  return (
    <section className="network-shares">
      <h5>{text.title}</h5>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.field}</th>
            <th scope="col">{text.belong}</th>
            <th scope="col">{text.inMembers}</th>
            <th scope="col">{text.sites}</th>
          </tr>
        </thead>
        <tbody>
          {shares.map((share) => {
            const { name } = messages.fields[share.field];
            return (
              <tr key={share.field} data-field={share.field}>
                <th scope="row">
                  <ReferentLink
                    referent={referentOfField(share.field)}
                    label={name}
                    chosen={scene.filters.field.includes(share.field)}
                  >
                    {name}
                  </ReferentLink>
                </th>
                <Share share={share} part="belonging" />
                <Share share={share} part="inMembers" />
                <td>{formats.count(share.sites)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="faint small">{text.define}</p>
    </section>
  );
}
