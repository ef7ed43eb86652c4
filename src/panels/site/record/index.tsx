import type { Centre } from '../../../model/site.ts';
import type { SiteDetails } from '../../../model/site-details.ts';
import { type Knowledge, useHistories } from '../../../state/cooperation/knowledge.ts';
import { LoadFailed } from '../load-failed.tsx';
import { SiteLinks } from '../site-links.tsx';
import { CentreFacts } from './centre-facts.tsx';
import { CentreHistory } from './centre-history.tsx';
import './record.css';

/** What the register knows of a centre: its host and term, how to reach it, what happened to it, and its stated links. */
export default function CentreRecord(props: { site: Centre; details: SiteDetails; knowledge: Knowledge }) {
  const { site, details, knowledge } = props;
  const { state, retry } = useHistories();
  const events = state.status === 'ready' ? (state.value.get(site.id) ?? []) : null;
  return (
    <>
      <CentreFacts site={site} details={details} events={events ?? []} />
      {state.status === 'failed' ? (
        <LoadFailed retry={retry} />
      ) : (
        events && <CentreHistory events={events} documents={knowledge.documents} />
      )}
      <SiteLinks site={site} knowledge={knowledge} />
    </>
  );
}
