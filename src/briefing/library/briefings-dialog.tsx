import { BookmarkPlus, FolderOpen, PencilLine, Plus, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { composeTexts } from '../../i18n/briefing/compose.ts';
import { briefingTexts } from '../../i18n/briefing/frame.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { type Briefing, type Localized, wordsOf } from '../../model/briefing/briefing.ts';
import { freeId } from '../../model/briefing/edits.ts';
import { LANGUAGES } from '../../model/languages.ts';
import { useBriefings, useShared } from '../../state/cooperation/knowledge.ts';
import { type ShelvedBriefing, useShelf } from '../../state/draft/shelf.ts';
import type { DraftStart } from '../../state/draft/use-draft.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useOwnBriefings } from '../use-briefing.ts';
import { BriefingRow } from './briefing-row.tsx';
import type { HandOutOrder } from './hand-out-order.ts';
import { soundDraft } from './share.ts';
import { useImport } from './use-import.ts';
import { useTakenIds } from './use-taken-ids.ts';
import { wordProblem } from './word-problem.ts';
import './library.css';

/** What the list of briefings asks of its surroundings. */
export interface BriefingsDialogProps {
  readonly onClose: () => void;
  readonly onPresent: (id: string) => void;
  readonly onWrite: (start: DraftStart) => void;
  /** Begins a briefing with the present view. */
  readonly onBegin: () => void;
  readonly onHandOut: (order: HandOutOrder) => void;
}

/** The briefings: the reader's own, the one of the link, and the ready-made ones. */
export default function BriefingsDialog(props: BriefingsDialogProps) {
  const { onClose, onPresent, onWrite, onBegin, onHandOut } = props;
  const { messages, locale } = useI18n();
  const { list: text } = useTexts(briefingTexts);
  const { own: words, panel } = useTexts(composeTexts);
  const { state, retry } = useBriefings();
  const shared = useShared();
  const shelf = useShelf();
  const own = useOwnBriefings();
  const [removed, setRemoved] = useState<ShelvedBriefing | null>(null);
  const file = useRef<HTMLInputElement>(null);

  const mine = own.status === 'ready' ? own.briefings : [];
  const readyMade = state.status === 'ready' ? state.value : [];
  const readTakenIds = useTakenIds();
  const { news, keep, openFile } = useImport();
  const titleOf = ({ title }: Briefing) => wordsOf(title, locale).text || panel.untitled;
  const writeCopyOf = async (briefing: Briefing) => {
    const id = freeId(briefing.id, await readTakenIds());
    await Promise.all(LANGUAGES.map(composeTexts.load));
    const title: Localized = Object.fromEntries(
      LANGUAGES.flatMap((language) => {
        const name = briefing.title[language];
        return name ? [[language, composeTexts.of(language).panel.copyOf(name)]] : [];
      }),
    );
    onWrite({ id, briefing: { ...briefing, id, title } });
  };
  const rowOf = (briefing: Briefing, actions: Parameters<typeof BriefingRow>[0]['actions']) => (
    <BriefingRow
      key={briefing.id}
      briefing={briefing}
      title={titleOf(briefing)}
      onPresent={() => onPresent(briefing.id)}
      onHandOut={async (format) => onHandOut({ briefing: await soundDraft(briefing), format })}
      actions={actions}
    />
  );
  const remove = async (record: ShelvedBriefing) => {
    await shelf.remove(record.briefing.id);
    setRemoved(record);
  };
  const undo = async () => {
    if (removed) await shelf.save(removed.briefing, null);
    setRemoved(null);
  };
  const linkProblem = shared?.problem && wordProblem(shared.problem, locale);
  return (
    <Dialog title={text.title} closeLabel={messages.app.close} onClose={onClose}>
      <p>{text.intro}</p>
      {linkProblem && <p role="alert">{linkProblem.text}</p>}
      {shared?.briefing && (
        <section>
          <h3 className="briefing-section">{words.shared}</h3>
          <ul className="briefing-list">
            {rowOf(shared.briefing, [
              {
                icon: BookmarkPlus,
                label: words.keep(titleOf(shared.briefing)),
                act: () => void keep(shared.briefing),
              },
            ])}
          </ul>
        </section>
      )}
      <section>
        <h3 className="briefing-section">{words.title}</h3>
        <div className="button-row">
          <button type="button" className="text-button small" onClick={onBegin}>
            <Plus size={16} aria-hidden="true" />
            {words.create}
          </button>
          <button type="button" className="text-button small" onClick={() => file.current?.click()}>
            <FolderOpen size={16} aria-hidden="true" />
            {words.open}
          </button>
          <input
            ref={file}
            type="file"
            hidden
            accept=".json,application/json"
            aria-label={words.open}
            onChange={({ target }) => {
              const [chosen] = target.files ?? [];
              if (chosen) void openFile(chosen);
              target.value = '';
            }}
          />
        </div>
        {own.status === 'forbidden' && <p role="alert">{words.forbidden}</p>}
        {own.status === 'ready' && own.unreadable > 0 && (
          <p role="alert">{words.unreadable(own.unreadable)}</p>
        )}
        <div
          role={news?.isProblem ? 'alert' : 'status'}
          className="briefing-news"
          data-problem={news?.isProblem}
        >
          {news && <p>{news.text}</p>}
          {news && news.places.length > 0 && (
            <ul>
              {news.places.map((place) => (
                <li key={place}>{place}</li>
              ))}
            </ul>
          )}
        </div>
        {removed && (
          <p role="status">
            {words.removed(titleOf(removed.briefing))}{' '}
            <button type="button" className="text-button small" onClick={() => void undo()}>
              {words.undo}
            </button>
          </p>
        )}
        {own.status === 'ready' && mine.length === 0 && <p className="small faint">{words.none}</p>}
        <ul className="briefing-list">
          {mine.map((record) => {
            const { briefing } = record;
            const title = titleOf(briefing);
            return rowOf(briefing, [
              { icon: Trash2, label: words.remove(title), act: () => void remove(record) },
              {
                icon: PencilLine,
                label: words.edit(title),
                act: () => onWrite({ id: briefing.id, briefing: null }),
              },
            ]);
          })}
        </ul>
      </section>
      <section>
        <h3 className="briefing-section">{words.readyMade}</h3>
        {state.status === 'failed' && (
          <div role="alert">
            <p>{text.failed}</p>
            <button type="button" className="text-button small" onClick={retry}>
              {text.retry}
            </button>
          </div>
        )}
        {(state.status === 'idle' || state.status === 'loading') && <p className="faint">{text.loading}</p>}
        <ul className="briefing-list">
          {readyMade.map((briefing) =>
            rowOf(briefing, [
              {
                icon: PencilLine,
                label: words.copy(titleOf(briefing)),
                act: () => void writeCopyOf(briefing),
              },
            ]),
          )}
        </ul>
      </section>
    </Dialog>
  );
}
