import { useMemo, useState } from 'react';
import { editionText } from '../../i18n/format.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { factTexts } from '../../i18n/known/facts.ts';
import { unknownsTexts } from '../../i18n/known/unknowns.ts';
import type { FactId } from '../../model/register/known/facts.ts';
import { gapsOf } from '../../model/register/known/gaps.ts';
import type { Site } from '../../model/site.ts';
import { KINDS, type Kind } from '../../model/vocabulary.ts';
import { type Knowledge, useKnowledge } from '../../state/cooperation/knowledge.ts';
import { useActions, useApp } from '../../state/use-app.ts';
import { Choices } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { LoadFailed } from '../site/load-failed.tsx';
import { type Cell, GapMatrix } from './gap-matrix.tsx';
import { GapSites } from './gap-sites.tsx';
import type { RowActions } from './site-row.tsx';
import { WantedFacts } from './wanted-facts.tsx';
import './unknowns.css';

const CorrectionDialog = lazyPart(() => import('./correction-dialog.tsx'));
const NamedHosts = lazyPart(() => import('../documents/named-hosts.tsx'));

/** The matrix of gaps of one kind of site, and below it the sites of the cell that was opened. */
function Gaps(props: { first: Kind; knowledge: Knowledge; actions: RowActions }) {
  const { first, knowledge, actions } = props;
  const { messages, formats } = useI18n();
  const text = useTexts(unknownsTexts);
  const { sites, compiled } = useApp((state) => state.catalog);
  const [kind, setKind] = useState(first);
  const [cell, setCell] = useState<Cell | null>(null);
  const gaps = useMemo(
    () => gapsOf(kind, sites, knowledge.details, compiled),
    [kind, sites, knowledge, compiled],
  );
  const present = sites.filter((site) => site.kind === kind && !site.former).length;
  return (
    <section>
      <h3>{text.gapsTitle}</h3>
      <div className="unknown-kinds">
        <Choices
          legend={text.kind}
          name="unknown-kind"
          values={KINDS}
          value={kind}
          label={(each) => messages.kinds[each].long}
          onChange={(each) => {
            setKind(each);
            setCell(null);
          }}
        />
      </div>
      <p className="small faint">{text.gapsNote(present, formats.count(present))}</p>
      <GapMatrix gaps={gaps} cell={cell} onCell={setCell} />
      {cell && (
        <GapSites
          key={`${kind} ${cell.fact} ${cell.region}`}
          gaps={gaps}
          cell={cell}
          onClose={() => setCell(null)}
          {...actions}
        />
      )}
    </section>
  );
}

/** What the tables do not know: the gaps by fact and region, the facts that are wanted most, and how to send a correction. */
export default function UnknownsDialog({ kind, onClose }: { kind: Kind; onClose: () => void }) {
  const { messages, formats } = useI18n();
  const text = useTexts(unknownsTexts);
  const title = useTexts(factTexts).unknowns;
  const catalog = useApp((state) => state.catalog);
  const { state, retry } = useKnowledge();
  const { visit } = useActions();
  const [correcting, setCorrecting] = useState<{ readonly site: Site; readonly fact: FactId } | null>(null);
  const actions: RowActions = {
    onVisit: (site) => {
      onClose();
      visit(site);
    },
    onAdd: (site, fact) => setCorrecting({ site, fact }),
  };
  const close = () => setCorrecting(null);
  const details =
    correcting && state.status === 'ready' ? state.value.details.get(correcting.site.id) : undefined;
  return (
    <>
      <Dialog wide title={title} closeLabel={messages.app.close} onClose={onClose}>
        <p>{text.intro(editionText(catalog, formats))}</p>
        {state.status === 'failed' && <LoadFailed retry={retry} />}
        {(state.status === 'idle' || state.status === 'loading') && (
          <p className="faint" role="status">
            {messages.details.loading}
          </p>
        )}
        {state.status === 'ready' && (
          <>
            <Gaps first={kind} knowledge={state.value} actions={actions} />
            <WantedFacts knowledge={state.value} {...actions} />
            <Later>
              <NamedHosts documents={state.value.documents} />
            </Later>
          </>
        )}
        <h3>{text.correctTitle}</h3>
        <p>{text.correct}</p>
      </Dialog>
      <Later of={correcting} onClose={close}>
        {correcting && details && <CorrectionDialog {...correcting} details={details} onClose={close} />}
      </Later>
    </>
  );
}
