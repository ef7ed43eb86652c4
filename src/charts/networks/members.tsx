import type { NetworksTexts } from '../../i18n/charts/networks.ts';
import { networksTexts } from '../../i18n/charts/networks.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { Network, NetworkMember } from '../../model/network.ts';
import { useView } from '../../state/use-app.ts';
import { CentreLink, ReferentLink } from './link.tsx';
import { referentOfCountry } from './referent.ts';
import { groupMembers, type NetworkWords } from './words.ts';

function Member(props: { member: NetworkMember; words: NetworkWords; text: NetworksTexts }) {
  const { member, words, text } = props;
  const chosen = useView((view) => view.country.includes(member.member));
  const name = words.party(member.member);
  return (
    <li>
      {member.kind === 'country' && (
        <ReferentLink
          referent={referentOfCountry(member.member)}
          label={text.filterCountry(name)}
          chosen={chosen}
        >
          {name}
        </ReferentLink>
      )}
      {member.kind === 'centre' && (
        <CentreLink id={member.member} name={name} label={text.openCentre(name)} />
      )}
      {member.kind === 'organisation' && <span lang="en">{name}</span>}
      {member.since !== null && <span className="faint"> {text.since(member.since)}</span>}
      {member.evidence === 'background' && <span className="faint"> ({text.inferred})</span>}
    </li>
  );
}

/** Who takes part in a network, by role and kind: countries filter, centres open. */
export function NetworkMembers({ network, words }: { network: Network; words: NetworkWords }) {
  const { formats } = useI18n();
  const text = useTexts(networksTexts);
  const groups = groupMembers(network, words.party, formats.compare);
  return (
    <section className="network-members">
      <h5>{text.members}</h5>
      {groups.length === 0 && <p className="faint">{text.noMembers}</p>}
      {groups.map(({ role, kind, members }) => (
        <div key={`${role} ${kind}`}>
          <h6>
            {text.roles[role]}: {text.memberKinds[kind].toLowerCase()}{' '}
            <span className="faint tabular">{formats.count(members.length)}</span>
          </h6>
          <ul className="network-names" data-long={kind !== 'country' || undefined}>
            {members.map((member) => (
              <Member key={member.member} member={member} words={words} text={text} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
