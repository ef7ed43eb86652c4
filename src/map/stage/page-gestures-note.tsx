import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTexts } from '../../i18n/i18n-context.tsx';
import { pageGesturesTexts } from '../../i18n/map/page-gestures.ts';
import { type HeldBack, sharePageGestures } from './page-gestures.ts';
import './page-gestures-note.css';

const isApple = () => /Mac|iP(hone|ad|od)/.test(navigator.userAgent);

/** Within another page, leaves to it what scrolls it, and says once how the map is moved then. */
export default function PageGesturesNote({ stage }: { stage: RefObject<HTMLElement | null> }) {
  const text = useTexts(pageGesturesTexts);
  const said = useRef(new Set<HeldBack>());
  const [shown, setShown] = useState<HeldBack | null>(null);
  useEffect(() => {
    const canvas = stage.current?.querySelector<HTMLElement>('.map-canvas');
    if (!stage.current || !canvas) return;
    return sharePageGestures(canvas, stage.current, (what) => {
      if (said.current.has(what)) return;
      said.current.add(what);
      setShown(what);
    });
  }, [stage]);
  if (shown === null) return null;
  return (
    <p key={shown} className="page-gestures-note" onAnimationEnd={() => setShown(null)}>
      {shown === 'wheel' ? text.wheel(isApple() ? '⌘' : 'Ctrl') : text.fingers}
    </p>
  );
}
