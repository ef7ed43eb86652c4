import { useI18n } from '../i18n/i18n-context.tsx';
import type { Site, SiteDetails } from '../model/site.ts';
import type { Knowledge } from '../state/knowledge.ts';

/** The cooperation networks that list the site, by name; an acronym that no table explains stands as it is. */
export function SiteNetworks(props: { site: Site; details: SiteDetails; knowledge: Knowledge }) {
  const { site, details, knowledge } = props;
  const { messages, locale } = useI18n();
  const known = details.networks.flatMap(({ id }) => knowledge.networks.get(id) ?? []);
  const acronyms = new Set(known.map((network) => network.acronym));
  const bare = site.kind === 'centre' ? [] : site.networks.filter((acronym) => !acronyms.has(acronym));
  return (
    <section className="card-section">
      <h3>{messages.details.networks}</h3>
      {known.length + bare.length === 0 ? (
        <p className="faint">{messages.details.noNetworks}</p>
      ) : (
        <ul className="plain-list">
          {[...new Set(known)].map((network) => (
            <li key={network.id}>
              {network.name[locale]}
              {network.acronym && <span className="faint"> {network.acronym}</span>}
            </li>
          ))}
          {bare.map((acronym) => (
            <li key={acronym}>{acronym}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
