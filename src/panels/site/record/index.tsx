import { useI18n } from '../../../i18n/i18n-context.tsx';
import type { Centre } from '../../../model/site.ts';
import type { SiteDetails } from '../../../model/site-details.ts';
import { type Knowledge, useHistories, usePapers } from '../../../state/cooperation/knowledge.ts';
import { nameOfSite } from '../../../state/scene/order.ts';
import { LoadFailed } from '../load-failed.tsx';
import { SiteLinks } from '../site-links.tsx';
import { CentreFacts } from './centre-facts.tsx';
import { CentreHistory } from './centre-history.tsx';
import { CentrePapers } from './centre-papers.tsx';
import './record.css';

/** What the register knows of a centre: its host and term, how to reach it, what happened to it, and its stated links. */
export default function CentreRecord(props: { site: Centre; details: SiteDetails; knowledge: Knowledge }) {
  const { site, details, knowledge } = props;
  const { locale } = useI18n();
  const { state, retry } = useHistories();
  // Papers are counted by the id in ROR; a centre without one has none.
  const { state: counted, retry: retryPapers } = usePapers(details.rorId !== null);
  const papers = counted.status === 'ready' ? counted.value.get(site.id) : undefined;
  const events = state.status === 'ready' ? (state.value.get(site.id) ?? []) : null;
  return (
    <>
      <CentreFacts site={site} details={details} events={events ?? []} />
      {state.status === 'failed' ? (
        <LoadFailed retry={retry} />
      ) : (
        events && <CentreHistory events={events} documents={knowledge.documents} />
      )}
      {counted.status === 'failed' && state.status !== 'failed' && <LoadFailed retry={retryPapers} />}
      {papers && <CentrePapers papers={papers} name={nameOfSite(site, locale).text} />}
      <SiteLinks site={site} knowledge={knowledge} />
    </>
  );
}
