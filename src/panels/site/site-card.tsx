import { Check, CircleDot, FileText, Link, Quote } from 'lucide-react';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { cardTexts } from '../../i18n/site/card.ts';
import type { Site } from '../../model/site.ts';
import type { SiteDetails } from '../../model/site-details.ts';
import { useKnowledge } from '../../state/cooperation/knowledge.ts';
import { useShownLists } from '../../state/own/lists.ts';
import { describeKind } from '../../state/scene/describe-kind.ts';
import { countriesOfSite, nameOfSite } from '../../state/scene/order.ts';
import { useActions, useApp, useScene, useView } from '../../state/use-app.ts';
import { defaultView } from '../../state/view/url.ts';
import { markStyle } from '../../theme/marks.ts';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { useCopy } from '../../ui/use-copy.ts';
import { KnownMeter } from '../known/known-meter.tsx';
import { MarkIcon } from '../mark-icon.tsx';
import { AroundSite } from './around-site.tsx';
import { LoadFailed } from './load-failed.tsx';
import { SiteFacts } from './site-facts.tsx';
import { SiteName } from './site-name.tsx';
import { SiteNeighbours } from './site-neighbours.tsx';
import { SiteNetworks } from './site-networks.tsx';
import { SiteProvenance } from './site-provenance.tsx';
import './site-card.css';

const CentreRecord = lazyPart(() => import('./record/index.tsx'));
const RowsNearSite = lazyPart(() => import('./own/rows-near-site.tsx'));
const SiteStatements = lazyPart(() => import('../documents/site-statements.tsx'));

/** What kind of site this is. */
function KindLine({ site }: { site: Site }) {
  const i18n = useI18n();
  return (
    <p className="kind-line small">
      <MarkIcon {...markStyle(site)} />
      {describeKind(site, i18n)}
    </p>
  );
}

function CopyButtons(props: { site: Site; details: SiteDetails | null }) {
  const { site, details } = props;
  const { messages, formats, locale } = useI18n();
  const catalog = useApp((state) => state.catalog);
  const linkOf = useApp((state) => state.linkOf);
  const link = useCopy();
  const citation = useCopy();
  const text = useTexts(cardTexts);
  const reach = useView((view) => view.layer.includes('reach'));
  const { toggleLayer, setChoice } = useActions();
  const url = linkOf({ ...defaultView(locale), site: site.id, former: site.former });
  const cite = () => {
    const source = details?.sourceTitle ?? details?.sources[0];
    const city = site.kind === 'centre' ? site.city : null;
    return text.citation({
      name: nameOfSite(site, locale).text,
      kind: messages.kinds[site.kind].one,
      place: [city, ...countriesOfSite(site, catalog, locale)].filter(Boolean).join(', '),
      source: source ? text.citationSource(source) : text.noSource,
      accessed: formats.date(new Date().toISOString()),
      url,
    });
  };
  return (
    <div className="card-actions">
      <button type="button" className="text-button small" onClick={() => link.copy(url)}>
        {link.state === 'copied' ? (
          <Check size={15} aria-hidden="true" />
        ) : (
          <Link size={15} aria-hidden="true" />
        )}
        {link.state === 'copied' ? text.copied : text.copyLink}
      </button>
      <button type="button" className="text-button small" onClick={() => citation.copy(cite())}>
        {citation.state === 'copied' ? (
          <Check size={15} aria-hidden="true" />
        ) : (
          <Quote size={15} aria-hidden="true" />
        )}
        {citation.state === 'copied' ? text.copied : text.copyCitation}
      </button>
      <button
        type="button"
        className="text-button small"
        aria-pressed={reach}
        onClick={() => toggleLayer('reach')}
      >
        <CircleDot size={15} aria-hidden="true" />
        {messages.details.reach}
      </button>
      <button
        type="button"
        className="text-button small"
        onClick={() => setChoice({ dossier: `site:${site.id}` })}
      >
        <FileText size={15} aria-hidden="true" />
        {text.dossier}
      </button>
      <AroundSite site={site} />
      <span className="visually-hidden" aria-live="polite">
        {(link.state === 'copied' || citation.state === 'copied') && text.copied}
      </span>
      {(link.state === 'failed' || citation.state === 'failed') && (
        <p role="alert" className="small field-error">
          {messages.app.shareFailed}
        </p>
      )}
    </div>
  );
}

function MoreOfTheSite({ site }: { site: Site }) {
  const { messages } = useI18n();
  const { state, retry } = useKnowledge();
  const text = messages.details;
  if (state.status === 'failed') {
    return <LoadFailed retry={retry} />;
  }
  const details = state.status === 'ready' ? state.value.details.get(site.id) : undefined;
  if (state.status !== 'ready' || !details) return <p className="card-section faint">{text.loading}</p>;
  return (
    <>
      {site.kind === 'centre' && (
        <Later>
          <CentreRecord site={site} details={details} knowledge={state.value} />
        </Later>
      )}
      <Later>
        <SiteStatements site={site} documents={state.value.documents} />
      </Later>
      <KnownMeter site={site} details={details} />
      <SiteProvenance site={site} details={details} knowledge={state.value} />
      <SiteNetworks site={site} details={details} knowledge={state.value} />
    </>
  );
}

/** Everything known of one site, where it is from and how sure it is, and what lies around it. */
export function SiteCard({ site }: { site: Site }) {
  const { messages, locale } = useI18n();
  const { state } = useKnowledge();
  const scene = useScene();
  const { clearFilters } = useActions();
  const hasLists = useShownLists().length > 0;
  const details = state.status === 'ready' ? (state.value.details.get(site.id) ?? null) : null;
  const text = messages.details;
  return (
    <article className="site-card">
      <KindLine site={site} />
      <h2>
        <SiteName site={site} />
        {site.kind === 'centre' && site.acronym && <span className="faint"> {site.acronym}</span>}
      </h2>
      {locale !== 'en' && site.name[locale] && (
        <p className="faint small" lang="en">
          {site.name.en}
        </p>
      )}
      {site.former && <p className="note">{text.former}</p>}
      {scene.mask[site.index] === 0 && (
        <p className="note small">
          {text.filteredOut}{' '}
          <button type="button" className="link-button" onClick={clearFilters}>
            {messages.filters.clearAll}
          </button>
        </p>
      )}
      <SiteFacts site={site} details={details} />
      <MoreOfTheSite site={site} />
      {hasLists && (
        <Later>
          <RowsNearSite site={site} />
        </Later>
      )}
      <SiteNeighbours site={site} />
      <CopyButtons site={site} details={details} />
    </article>
  );
}
