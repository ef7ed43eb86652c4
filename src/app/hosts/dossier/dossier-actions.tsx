import { Link2, Presentation, Printer } from 'lucide-react';
import { dossierPageTexts } from '../../../i18n/dossier/page.ts';
import { useTexts } from '../../../i18n/i18n-context.tsx';
import { withTexts } from '../../../i18n/text-part.ts';
import type { Composed } from '../../../state/dossier/composed.ts';
import { useShelf } from '../../../state/draft/shelf.ts';
import type { DraftStart } from '../../../state/draft/use-draft.ts';
import { report } from '../../../state/problems.ts';
import { useApp, useView } from '../../../state/use-app.ts';
import { useCopy } from '../../../ui/use-copy.ts';

/** What can be made of a dossier: a link to it, paper, the beginning of a briefing. */
export function DossierActions(props: { composed: Composed; onWrite: (start: DraftStart) => void }) {
  const { composed, onWrite } = props;
  const text = useTexts(dossierPageTexts);
  const view = useView((current) => current);
  const linkOf = useApp((state) => state.linkOf);
  const shelf = useShelf();
  const { state, copy } = useCopy();
  const begin = async () => {
    const { briefingOf } = await withTexts(import('./begin-briefing.ts'));
    const start = await briefingOf(composed, shelf);
    if (start) onWrite(start);
  };
  return (
    <div className="button-row">
      <button type="button" className="text-button small" onClick={() => void begin().catch(report)}>
        <Presentation size={16} aria-hidden="true" />
        {text.briefing}
      </button>
      <button type="button" className="text-button small" onClick={() => print()}>
        <Printer size={16} aria-hidden="true" />
        {text.print}
      </button>
      <button type="button" className="text-button small" onClick={() => void copy(linkOf(view))}>
        <Link2 size={16} aria-hidden="true" />
        {state === 'copied' ? text.copied : text.copy}
      </button>
      {state === 'failed' && (
        <span role="alert" className="small">
          {text.copyFailed}
        </span>
      )}
    </div>
  );
}
