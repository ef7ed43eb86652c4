import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../i18n/i18n-context.tsx';
import { ownReadingTexts } from '../../i18n/own/reading.ts';
import { forgetDropped, useIsReaderWanted } from '../../state/own/brought.ts';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import './own-dropped.css';

const OwnPlace = lazyPart(() => import('./own-place.tsx'));

/** Says above all else that what is held over the page can be dropped. */
function DropHint() {
  const text = useTexts(ownReadingTexts);
  const hint = useRef<HTMLDivElement>(null);
  useEffect(() => hint.current?.showPopover(), []);
  return (
    <div ref={hint} className="own-drop-hint" popover="manual">
      <p>{text.dropHere}</p>
    </div>
  );
}

/** The window of the reader's own lists for what was dropped while no other was open. */
export default function OwnDropped({ isOver }: { isOver: boolean }) {
  const isWanted = useIsReaderWanted();
  const [isOpen, setOpen] = useState(false);
  if (isWanted && !isOpen) setOpen(true);
  // A window that did not come leaves what was dropped to nobody.
  const close = () => {
    forgetDropped();
    setOpen(false);
  };
  return (
    <>
      {isOver && <DropHint />}
      <Later onClose={close}>{isOpen && <OwnPlace onClose={close} />}</Later>
    </>
  );
}
