import { briefingTexts } from '../../i18n/briefing/frame.ts';
import { useTexts } from '../../i18n/i18n-context.tsx';
import type { Slides } from './slides.ts';

/** That what slides are drawn from could not be loaded, and how to try again; nothing where it could. */
export function SlidesFailed({ slides, className }: { slides: Slides; className: string }) {
  const { list } = useTexts(briefingTexts);
  if (!slides.isFailed) return null;
  return (
    <p className={className} role="alert">
      {list.failed}{' '}
      <button type="button" className="text-button" onClick={slides.retry}>
        {list.retry}
      </button>
    </p>
  );
}
