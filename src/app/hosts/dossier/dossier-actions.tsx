import { Download, Presentation } from 'lucide-react';
import { useState } from 'react';
import { dossierPageTexts } from '../../../i18n/dossier/page.ts';
import { useTexts } from '../../../i18n/i18n-context.tsx';
import type { WorldFile } from '../../../map/vector/world-file.ts';
import { PrintAndLink } from '../../../panels/print/print-and-link.tsx';
import type { Composed } from '../../../state/dossier/composed.ts';
import { type Shelf, useShelf } from '../../../state/draft/shelf.ts';
import type { DraftStart } from '../../../state/draft/use-draft.ts';
import { report } from '../../../state/problems.ts';
import { Later } from '../../../ui/later.tsx';
import { lazyPart } from '../../../ui/lazy-part.ts';
import { DOSSIER_FORMATS, type DossierOrder } from './formats.ts';

const DossierFileHost = lazyPart(() => import('./dossier-file-host.tsx'));

/** What can be made of a dossier: files, a link to it, paper, the beginning of a briefing. */
export function DossierActions(props: {
  composed: Composed;
  world: WorldFile;
  /** Makes the beginning of a briefing; null where none can be made. */
  begin: (shelf: Shelf) => Promise<DraftStart | null>;
  onWrite: (start: DraftStart) => void;
}) {
  const { composed, world, begin, onWrite } = props;
  const [order, setOrder] = useState<DossierOrder | null>(null);
  const formats = DOSSIER_FORMATS.filter((format) => format !== 'csv' || composed.rows !== null);
  const text = useTexts(dossierPageTexts);
  const shelf = useShelf();
  const beginBriefing = async () => {
    const start = await begin(shelf);
    if (start) onWrite(start);
  };
  return (
    <div className="button-row">
      {formats.map((format) => (
        <button
          key={format}
          type="button"
          className="text-button small"
          onClick={() => setOrder({ format, composed })}
        >
          <Download size={16} aria-hidden="true" />
          {text.formats[format]}
        </button>
      ))}
      <button type="button" className="text-button small" onClick={() => void beginBriefing().catch(report)}>
        <Presentation size={16} aria-hidden="true" />
        {text.briefing}
      </button>
      <PrintAndLink words={text} />
      <Later of={order} onClose={() => setOrder(null)}>
        {order && <DossierFileHost order={order} world={world} />}
      </Later>
    </div>
  );
}
