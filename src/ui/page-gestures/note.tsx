import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTexts } from '../../i18n/i18n-context.tsx';
import { pageGesturesTexts } from '../../i18n/map/page-gestures.ts';
import { type HeldBack, sharePageGestures } from './page-gestures.ts';
import './note.css';

const isApple = () => /Mac|iP(hone|ad|od)/.test(navigator.userAgent);

/** Within another page, leaves to it what scrolls it, and says once how what stands in `canvas`, a part of the `stage`, is moved then. */
export default function PageGesturesNote({
  stage,
  canvas: selector,
}: {
  stage: RefObject<HTMLElement | null>;
  /** The part's selector. */
  canvas: string;
}) {
  const text = useTexts(pageGesturesTexts);
  const said = useRef(new Set<HeldBack>());
  const [shown, setShown] = useState<HeldBack | null>(null);
  useEffect(() => {
    const canvas = stage.current?.querySelector<HTMLElement>(selector);
    if (!stage.current || !canvas) return;
    return sharePageGestures(canvas, stage.current, (what) => {
      if (said.current.has(what)) return;
      said.current.add(what);
      setShown(what);
    });
  }, [stage, selector]);
  if (shown === null) return null;
  return (
    <p key={shown} className="page-gestures-note" onAnimationEnd={() => setShown(null)}>
      {shown === 'wheel' ? text.wheel(isApple() ? '⌘' : 'Ctrl') : text.fingers}
    </p>
  );
}
