import { Dot, Flashlight, MousePointer2 } from 'lucide-react';
import { briefingTexts } from '../../../i18n/briefing/frame.ts';
import { useTexts } from '../../../i18n/i18n-context.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import type { PointerAid } from './pointer-aid.tsx';

const ICONS = { none: MousePointer2, laser: Dot, spotlight: Flashlight } as const;

/** What the pointer is, and brings the next. */
export function PointerButton({ aid, onNext }: { aid: PointerAid; onNext: () => void }) {
  const { present: text } = useTexts(briefingTexts);
  return (
    <IconButton icon={ICONS[aid]} label={text.pointer[aid]} aria-pressed={aid !== 'none'} onClick={onNext} />
  );
}
