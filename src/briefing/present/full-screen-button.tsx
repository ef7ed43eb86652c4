import { Maximize, Minimize } from 'lucide-react';
import { briefingTexts } from '../../i18n/briefing/frame.ts';
import { useTexts } from '../../i18n/i18n-context.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useFullScreen } from './use-full-screen.ts';

/** Lets the slide fill the screen and back again; nothing where the browser has no such thing. */
export function FullScreenButton() {
  const { present: text } = useTexts(briefingTexts);
  const { isFull, isPossible, toggle } = useFullScreen();
  if (!isPossible) return null;
  return (
    <IconButton
      icon={isFull ? Minimize : Maximize}
      label={isFull ? text.leaveFull : text.full}
      onClick={toggle}
    />
  );
}
