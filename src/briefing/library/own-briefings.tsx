import { FolderOpen, PencilLine, Plus, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { composeTexts } from '../../i18n/briefing/compose.ts';
import { useTexts } from '../../i18n/i18n-context.tsx';
import type { Briefing } from '../../model/briefing/briefing.ts';
import { useShelf } from '../../state/draft/shelf.ts';
import type { DraftStart } from '../../state/draft/use-draft.ts';
import { useOwnBriefings } from '../use-briefing.ts';
import { BriefingList, type BriefingVerbs } from './briefing-list.tsx';
import type { ImportNews } from './use-import.ts';
import { useTitleOf } from './use-title-of.ts';

/** Opens a file that the reader chooses. */
function OpenFile({ label, onOpen }: { label: string; onOpen: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="text-button small" onClick={() => input.current?.click()}>
        <FolderOpen size={16} aria-hidden="true" />
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={label}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) onOpen(chosen);
          target.value = '';
        }}
      />
    </>
  );
}

/** What became of a file that was opened. */
function News({ news }: { news: ImportNews | null }) {
  return (
    <div role={news?.isProblem ? 'alert' : 'status'} className="briefing-news" data-problem={news?.isProblem}>
      {news && <p>{news.text}</p>}
      {news && news.places.length > 0 && (
        <ul>
          {news.places.map((place) => (
            <li key={place}>{place}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What was just deleted, and the way back. */
function Removed({ briefing, onUndo }: { briefing: Briefing; onUndo: () => void }) {
  const { own: words } = useTexts(composeTexts);
  return (
    <p role="status">
      {words.removed(useTitleOf()(briefing))}{' '}
      <button type="button" className="text-button small" onClick={onUndo}>
        {words.undo}
      </button>
    </p>
  );
}

/** The reader's own briefings: begun, opened from a file, edited, deleted, and brought back. */
export function OwnBriefings(
  props: BriefingVerbs & {
    news: ImportNews | null;
    onOpen: (file: File) => void;
    onBegin: () => void;
    onWrite: (start: DraftStart) => void;
  },
) {
  const { news, onOpen, onBegin, onWrite, ...verbs } = props;
  const { own: words } = useTexts(composeTexts);
  const shelf = useShelf();
  const own = useOwnBriefings();
  const [removed, setRemoved] = useState<Briefing | null>(null);
  const mine = own.status === 'ready' ? own.briefings.map(({ briefing }) => briefing) : [];
  const remove = async (briefing: Briefing) => {
    await shelf.remove(briefing.id);
    setRemoved(briefing);
  };
  const bringBack = async (briefing: Briefing) => {
    await shelf.save(briefing, null);
    setRemoved(null);
  };
  return (
    <section>
      <h3 className="briefing-section">{words.title}</h3>
      <div className="button-row">
        <button type="button" className="text-button small" onClick={onBegin}>
          <Plus size={16} aria-hidden="true" />
          {words.create}
        </button>
        <OpenFile label={words.open} onOpen={onOpen} />
      </div>
      {own.status === 'forbidden' && <p role="alert">{words.forbidden}</p>}
      {own.status === 'ready' && own.unreadable > 0 && <p role="alert">{words.unreadable(own.unreadable)}</p>}
      <News news={news} />
      {removed && <Removed briefing={removed} onUndo={() => void bringBack(removed)} />}
      {own.status === 'ready' && mine.length === 0 && <p className="small faint">{words.none}</p>}
      <BriefingList
        {...verbs}
        briefings={mine}
        actionsOf={(briefing, title) => [
          { icon: Trash2, label: words.remove(title), act: () => void remove(briefing) },
          {
            icon: PencilLine,
            label: words.edit(title),
            act: () => onWrite({ id: briefing.id, briefing: null }),
          },
        ]}
      />
    </section>
  );
}
