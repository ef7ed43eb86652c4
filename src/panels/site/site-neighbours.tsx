import { useMemo } from 'react';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { cardTexts } from '../../i18n/site/card.ts';
import { nearestSites } from '../../model/geodesy.ts';
import type { Site } from '../../model/site.ts';
import { useActions, useApp, useScene } from '../../state/use-app.ts';
import { markStyle } from '../../theme/marks.ts';
import { MarkIcon } from '../mark-icon.tsx';
import { SiteName } from './site-name.tsx';

/** How many neighbours a card names. */
const FEW = 5;

function SiteLine(props: { site: Site; fact: string }) {
  const { site, fact } = props;
  const { visit, hover } = useActions();
  return (
    <li>
      <button
        type="button"
        className="row-button"
        onClick={() => visit(site)}
        onPointerEnter={() => hover(site.index)}
        onPointerLeave={() => hover(null)}
      >
        <MarkIcon {...markStyle(site)} />
        <span>
          <SiteName site={site} />
        </span>
        <span className="faint small tabular">{fact}</span>
      </button>
    </li>
  );
}

/** The nearest sites, with the distance over the ground, and those of the same field in the region; former ones only where asked for. */
export function SiteNeighbours({ site }: { site: Site }) {
  const { messages, formats, locale } = useI18n();
  const catalog = useApp((state) => state.catalog);
  const text = useTexts(cardTexts);
  const { former } = useScene().filters;
  const { nearby, similar } = useMemo(() => {
    const others = catalog.sites.filter((other) => other !== site && (former || !other.former));
    const kin = others.filter(
      (other) => other.field === site.field && other.region === site.region && other.kind === site.kind,
    );
    return {
      nearby: nearestSites(others, site.lngLat, FEW),
      similar: nearestSites(kin, site.lngLat, FEW),
    };
  }, [catalog, site, former]);
  const distance = (km: number) => messages.details.kilometres(formats.count(km));
  return (
    <>
      <section className="card-section">
        <h3>{text.nearby}</h3>
        <ul>
          {nearby.map(({ site: other, km }) => (
            <SiteLine key={other.id} site={other} fact={distance(km)} />
          ))}
        </ul>
      </section>
      <section className="card-section">
        <h3>
          {text.similar(
            messages.fields[site.field].name,
            locale === 'en' ? messages.regionsInSentence[site.region] : messages.regions[site.region].name,
          )}
        </h3>
        {similar.length === 0 ? (
          <p className="faint">{text.noSimilar}</p>
        ) : (
          <ul>
            {similar.map(({ site: other, km }) => (
              <SiteLine key={other.id} site={other} fact={distance(km)} />
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
