import { FileText } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { dossierPageTexts } from '../../i18n/dossier/page.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { Subject } from '../../model/dossier/subject.ts';
import type { ComposedDossier } from '../../state/dossier/composed.ts';
import { nameOfSubject } from '../../state/dossier/writer.ts';
import { proposalOfView } from '../../state/proposal/of-view.ts';
import { useActions, useReadApp, useView } from '../../state/use-app.ts';
import type { Palette } from '../../theme/tokens.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { LoadFailed } from '../site/load-failed.tsx';
import { DossierArticle } from './article.tsx';
import type { Picture } from './blocks.tsx';
import { DossierChooser } from './chooser.tsx';
import { useDossier } from './use-dossier.ts';
import { useGo } from './use-go.ts';
import './dossier.css';

/** From the dossier of one country to the draft of a proposal for it; nothing from any other. */
function ProposalButton({ subjects }: { subjects: readonly Subject[] }) {
  const text = useTexts(dossierPageTexts);
  const { setChoice } = useActions();
  const readApp = useReadApp();
  const [only] = subjects;
  if (only?.kind !== 'country' || subjects.length > 1) return null;
  const open = () => {
    const { view } = readApp();
    setChoice({ dossier: null, proposal: proposalOfView({ ...view, country: [only.id] }, null) });
  };
  return (
    <button type="button" className="text-button small" onClick={open}>
      <FileText size={16} aria-hidden="true" />
      {text.proposal}
    </button>
  );
}

/** The page of a dossier: what it is of, what can be made of it, and the dossier itself. */
export function DossierPage(props: {
  palette: Palette;
  picture: Picture;
  /** What can be made of it. */
  actions: (composed: ComposedDossier) => ReactNode;
  onClose: () => void;
}) {
  const { palette, picture, actions, onClose } = props;
  const { messages, formats } = useI18n();
  const text = useTexts(dossierPageTexts);
  const asked = useView((view) => view.dossier) ?? '';
  const { setChoice } = useActions();
  const { tables, subjects, composed, isFailed, papers, ground, retry } = useDossier(asked, palette);
  const ways = useGo(onClose);
  const top = useRef<HTMLDivElement>(null);
  // Another dossier begins at its beginning.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows what is asked for.
  useEffect(() => {
    const dialog = top.current?.closest('dialog');
    if (dialog) dialog.scrollTop = 0;
  }, [asked]);
  const names = composed
    ? composed.dossiers.map(({ subject }) => nameOfSubject(subject, composed.writer))
    : [];
  return (
    <Dialog wide title={text.title} closeLabel={messages.app.close} onClose={onClose}>
      <div ref={top} className="dossier-page">
        {isFailed && <LoadFailed retry={retry} />}
        {!tables && !isFailed && (
          <p className="faint" role="status">
            {text.loading}
          </p>
        )}
        {tables && subjects && (
          <div className="dossier-tools">
            <DossierChooser
              tables={tables}
              subjects={subjects.known}
              names={names}
              onChoose={(codes) => setChoice({ dossier: codes.join(',') })}
            />
            {composed && actions(composed)}
            <ProposalButton subjects={subjects.known} />
          </div>
        )}
        {subjects && subjects.unknown.length > 0 && (
          <p role="alert">{text.unknown(formats.list(subjects.unknown.map((code) => `“${code}”`)))}</p>
        )}
        {subjects && subjects.left.length > 0 && <p role="alert">{text.left(formats.list(subjects.left))}</p>}
        {subjects && subjects.known.length === 0 && <p>{text.none}</p>}
        {papers === 'failed' && composed && <p role="alert">{text.papersFailed}</p>}
        {ground === 'failed' && composed && <p role="alert">{text.groundFailed}</p>}
        {papers === 'loading' && composed && (
          <p className="small faint" role="status">
            {text.papersLoading}
          </p>
        )}
        {composed && <DossierArticle composed={composed} ways={ways} picture={picture} />}
      </div>
    </Dialog>
  );
}
