import { PencilLine } from 'lucide-react';
import { composeTexts } from '../../i18n/briefing/compose.ts';
import { briefingTexts } from '../../i18n/briefing/frame.ts';
import { useTexts } from '../../i18n/i18n-context.tsx';
import type { Briefing } from '../../model/briefing/briefing.ts';
import { freeId } from '../../model/briefing/edits.ts';
import { useBriefings } from '../../state/cooperation/knowledge.ts';
import type { DraftStart } from '../../state/draft/use-draft.ts';
import { Failed } from '../../ui/part/failed.tsx';
import { BriefingList, type BriefingVerbs } from './briefing-list.tsx';
import { copyTitle } from './copy-title.ts';
import { useStamp } from './use-stamp.ts';
import { useTakenIds } from './use-taken-ids.ts';

/** The briefings that come with the atlas, of which a copy can be written. */
export function ReadyMade({ onWrite, ...verbs }: BriefingVerbs & { onWrite: (start: DraftStart) => void }) {
  const { list: text } = useTexts(briefingTexts);
  const { own: words } = useTexts(composeTexts);
  const { state, retry } = useBriefings();
  const readTakenIds = useTakenIds();
  const stamp = useStamp();
  const writeCopyOf = async (briefing: Briefing) => {
    const id = freeId(briefing.id, await readTakenIds());
    onWrite({ id, briefing: stamp({ ...briefing, id, title: await copyTitle(briefing.title) }) });
  };
  return (
    <section>
      <h3 className="briefing-section">{words.readyMade}</h3>
      {state.status === 'failed' && <Failed said={text.failed} retry={text.retry} onRetry={retry} />}
      {(state.status === 'idle' || state.status === 'loading') && <p className="faint">{text.loading}</p>}
      <BriefingList
        {...verbs}
        briefings={state.status === 'ready' ? state.value : []}
        actionsOf={(briefing, title) => [
          { icon: PencilLine, label: words.copy(title), act: () => void writeCopyOf(briefing) },
        ]}
      />
    </section>
  );
}
