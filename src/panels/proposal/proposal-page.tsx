import type { ReactNode } from 'react';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { proposalPageTexts } from '../../i18n/proposal/page.ts';
import { encodeProposal } from '../../model/proposal/asked.ts';
import type { ComposedProposal } from '../../state/proposal/composed.ts';
import { useActions, useView } from '../../state/use-app.ts';
import type { Palette } from '../../theme/tokens.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { DossierArticle } from '../dossier/article.tsx';
import type { Picture } from '../dossier/blocks.tsx';
import { useGo } from '../dossier/use-go.ts';
import { LoadFailed } from '../site/load-failed.tsx';
import { ProposalChooser } from './chooser.tsx';
import { useProposal } from './use-proposal.ts';
import '../dossier/dossier.css';

/** The page of a proposal: what it is about, what can be made of it, and the draft itself. */
export function ProposalPage(props: {
  palette: Palette;
  picture: Picture;
  /** What can be made of it. */
  actions: (composed: ComposedProposal) => ReactNode;
  onClose: () => void;
}) {
  const { palette, picture, actions, onClose } = props;
  const { messages, formats } = useI18n();
  const text = useTexts(proposalPageTexts);
  const written = useView((view) => view.proposal) ?? '';
  const { setChoice } = useActions();
  const { reading, composed, isFailed, papers, retry } = useProposal(written, palette);
  const ways = useGo(onClose);
  return (
    <Dialog wide title={text.title} closeLabel={messages.app.close} onClose={onClose}>
      <div className="dossier-page">
        {isFailed && <LoadFailed retry={retry} />}
        <div className="dossier-tools">
          <ProposalChooser
            asked={reading.asked}
            onChoose={(asked) => setChoice({ proposal: encodeProposal(asked) })}
          />
          {composed && actions(composed)}
        </div>
        {reading.unknown.length > 0 && (
          <p role="alert">{text.unknown(formats.list(reading.unknown.map((code) => `“${code}”`)))}</p>
        )}
        {!reading.asked && <p>{text.none}</p>}
        {!composed && !isFailed && reading.asked && (
          <p className="faint" role="status">
            {text.loading}
          </p>
        )}
        {papers === 'failed' && composed && <p role="alert">{text.papersFailed}</p>}
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
