import { type ReactNode, useEffect, useState } from 'react';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { ownTexts } from '../../i18n/own.ts';
import { useFollowArea } from '../../state/own/area/follow-area.ts';
import { beginReader, drop, takeFile, useDropped } from '../../state/own/brought.ts';
import { putList, useLists } from '../../state/own/lists.ts';
import type { OwnList } from '../../state/own/own-list.ts';
import { turnToList } from '../../state/own/turn-to-list.ts';
import { useActions } from '../../state/use-app.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { afterFrame } from '../../ui/frames/after-frame.ts';
import { ChooseFile } from './choose-file.tsx';
import { useExplore } from './explore/use-explore.ts';
import { KeptNote } from './keep/kept-note.tsx';
import { type Undone, UndoneLine } from './keep/undone-line.tsx';
import { ListOfLists } from './list-of-lists.tsx';
import { FailedStep, ReadingStep, WaitingFiles } from './reading-steps.tsx';
import { Review } from './review.tsx';
import type { OnSave } from './save-menu.tsx';
import { type Brought, useImport } from './use-import.ts';
import './own.css';

/** What was dropped on the page, of which the next file is read as soon as no other is. */
function useWaiting(isFree: boolean, read: (brought: Brought) => void) {
  const waiting = useDropped();
  useEffect(beginReader, []);
  const isNext = isFree && waiting.files.length > 0;
  useEffect(() => {
    const file = isNext ? takeFile() : undefined;
    if (file) read({ name: file.name, file });
  }, [isNext, read]);
  return waiting;
}

/** Where a file is chosen, with what was dropped that is no file. */
function ChooseStep(props: { text: string; folder: string; onBring: (brought: Brought) => void }) {
  const { text, folder, onBring } = props;
  return (
    <ChooseFile
      key={text}
      {...{ text, folder, onBring }}
      onFiles={(files) => drop({ files, text: '', folder: '' })}
    />
  );
}

/** Puts a list onto the map, which turns to a new one. */
function useShow() {
  const { setCamera } = useActions();
  useFollowArea();
  return (list: OwnList, isNew: boolean) => {
    putList(list);
    // The sheet in which it is explored may cover a part of the map by then.
    if (isNew) afterFrame(() => turnToList({ list, move: setCamera }));
  };
}

/** Lists of the reader's own: those there are, and another from a file. */
export default function OwnDialog(props: {
  onClose: () => void;
  onSave: OnSave;
  /** Saves and opens all of it as one file. */
  project: ReactNode;
  progress: ReactNode;
}) {
  const { onClose, onSave, project, progress } = props;
  const { messages } = useI18n();
  const text = useTexts(ownTexts);
  const lists = useLists();
  const show = useShow();
  const { state, read, cancel } = useImport();
  const waiting = useWaiting(state.step === 'choose', read);
  const [undone, setUndone] = useState<Undone | null>(null);
  const [replaces, setReplaces] = useState<OwnList | null>(null);
  const leave = () => {
    setReplaces(null);
    cancel();
  };
  const leaveTo = useExplore(onClose);
  return (
    <Dialog title={text.title} closeLabel={messages.app.close} onClose={onClose} wide>
      <p>{text.intro}</p>
      <KeptNote lists={lists} />
      {state.step !== 'review' && lists.length > 0 && (
        <ListOfLists
          lists={lists}
          onExplore={leaveTo}
          onSave={onSave}
          onNewer={(list, file) => {
            setReplaces(list);
            read({ name: file.name, file });
          }}
          onLeave={onClose}
          onRemoved={(list) => setUndone({ what: 'removed', list })}
        />
      )}
      {undone && <UndoneLine undone={undone} onUndone={() => setUndone(null)} />}
      {state.step === 'choose' && <ChooseStep {...waiting} onBring={read} />}
      <WaitingFiles files={waiting.files} />
      {state.step === 'reading' && <ReadingStep state={state} onCancel={leave} />}
      {state.step === 'failed' && (
        <FailedStep state={state} onAgain={() => read(state.brought, state.order)} onBack={leave} />
      )}
      {state.step === 'review' && (
        <Review
          key={JSON.stringify(state.order)}
          brought={state.brought}
          order={state.order}
          read={state.read}
          replaces={replaces}
          onRead={(order) => read(state.brought, order)}
          onBack={leave}
          onShow={(list) => {
            show(list, !replaces);
            if (replaces) setUndone({ what: 'replaced', list: replaces });
            if (replaces) leave();
            else if (waiting.files.length > 0) cancel();
            else leaveTo(list.id);
          }}
        />
      )}
      {state.step === 'choose' && project}
      {progress}
    </Dialog>
  );
}
