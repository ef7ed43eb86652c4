import { linkTexts } from '../../i18n/cooperation/links.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { Link, LinkEnd } from '../../model/network.ts';
import type { LngLat, Site } from '../../model/site.ts';
import { hostsOf } from '../../state/cooperation/cooperation.ts';
import type { Knowledge } from '../../state/cooperation/knowledge.ts';
import { referentOfLink } from '../../state/cooperation/link-referent.ts';
import { createLinkWords, type LinkWords } from '../../state/cooperation/link-words.ts';
import { useActions, useApp } from '../../state/use-app.ts';
import { cameraOfPlace } from '../../state/view/camera-of-site.ts';
import { SourceList } from '../../ui/source-list.tsx';

/** One link of a site, which lights its arc while it is pointed at or has the focus; its other end is a way there. */
function LinkRow(props: { link: Link; end: LinkEnd; place: LngLat | null; words: LinkWords; hosts: Hosts }) {
  const { link, end, place, words, hosts } = props;
  const texts = useTexts(linkTexts);
  const catalog = useApp((state) => state.catalog);
  const { point, visit, adjustCamera } = useActions();
  const camera = useApp((state) => state.view.camera);
  const site = end.kind === 'centre' ? catalog.siteById.get(end.id) : undefined;
  const light = () => point(referentOfLink(link, { catalog, hosts }));
  const name = words.end(end);
  return (
    <li
      className="site-link"
      onPointerEnter={light}
      onPointerLeave={() => point(null)}
      onFocus={light}
      onBlur={() => point(null)}
    >
      {place ? (
        <button
          type="button"
          className="link-button"
          onClick={() => (site ? visit(site) : adjustCamera(cameraOfPlace(place, camera)))}
        >
          {name}
        </button>
      ) : (
        <span>{name}</span>
      )}
      <span className="small">{words.facts(link)}</span>
      <span className="small faint">
        {link.sources.length === 0 && texts.noSource}
        <SourceList sources={link.sources} nameOf={words.source} />
      </span>
    </li>
  );
}

type Hosts = ReturnType<typeof hostsOf>;

/** The links of cooperation that sources state of a centre, as they lie on the map as arcs. */
export function SiteLinks({ site, knowledge }: { site: Site; knowledge: Knowledge }) {
  const i18n = useI18n();
  const texts = useTexts(linkTexts);
  const catalog = useApp((state) => state.catalog);
  const { links, capitals } = knowledge;
  const words = createLinkWords(i18n, catalog, knowledge);
  const own = links.filter(({ from, to }) =>
    [from, to].some(({ kind, id }) => kind === 'centre' && id === site.id),
  );
  const placeOf = ({ kind, id }: LinkEnd): LngLat | null => {
    if (kind === 'centre') return catalog.siteById.get(id)?.lngLat ?? null;
    return kind === 'country' ? (capitals.get(id) ?? catalog.countries.get(id)?.lngLat ?? null) : null;
  };
  return (
    <section className="card-section">
      <h3>
        {texts.title} {own.length > 0 && <span className="tabular">({i18n.formats.count(own.length)})</span>}
      </h3>
      {own.length === 0 ? (
        <p className="faint">{texts.none}</p>
      ) : (
        <ul>
          {own.map((link, index) => {
            const end = link.from.kind === 'centre' && link.from.id === site.id ? link.to : link.from;
            return (
              <LinkRow
                // biome-ignore lint/suspicious/noArrayIndexKey: two links may be alike in all that is said of them.
                key={index}
                link={link}
                end={end}
                place={placeOf(end)}
                words={words}
                hosts={hostsOf(links)}
              />
            );
          })}
        </ul>
      )}
    </section>
  );
}
