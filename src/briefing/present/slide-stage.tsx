import { type MouseEvent, useRef } from 'react';
import { briefingTexts } from '../../i18n/briefing/frame.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { type Briefing, wordsOf } from '../../model/briefing/briefing.ts';
import { stepOfHref } from '../../model/briefing/text.ts';
import { useSize } from '../../ui/use-size.ts';
import { Footnotes } from '../footnotes.tsx';
import { useSlide } from '../slide/use-slide.ts';
import { StepText } from '../step-text.tsx';
import { useFigureContext } from '../use-figure-context.ts';
import { SlideChange } from './motion/slide-change.tsx';
import type { Slides } from './slides.ts';
import { SlidesFailed } from './slides-failed.tsx';
import { useSwipe } from './use-swipe.ts';

/** A click that chooses words is none that goes on. */
const isChoosing = () => (getSelection()?.toString() ?? '') !== '';

/** Where a click on a link inside a slide leads: to another step, or to the web in a window of its own; null beside links. */
function linkOf({ target }: MouseEvent): string | null {
  return target instanceof Element ? (target.closest('a')?.getAttribute('href') ?? null) : null;
}

/** The slide over the whole screen, and its words for those who listen to it. A click goes on, a finger swipes. */
export function SlideStage(props: {
  briefing: Briefing;
  /** Counted from 1. */
  step: number;
  slides: Slides;
  goTo: (step: number) => void;
}) {
  const { briefing, step, slides, goTo } = props;
  const { locale, formats } = useI18n();
  const { present: text, list } = useTexts(briefingTexts);
  const context = useFigureContext();
  const place = useRef<HTMLDivElement>(null);
  const size = useSize(place);
  const slide = useSlide(briefing, step, slides.library, size);
  const within = (target: number) => Math.min(Math.max(1, target), briefing.steps.length);
  const swipe = useSwipe((by) => goTo(within(step + by)));
  const shown = briefing.steps[step - 1];
  const title = wordsOf(shown?.title, locale);
  const words = wordsOf(shown?.text, locale);
  const onClick = (event: MouseEvent) => {
    const href = linkOf(event);
    const target = href === null ? null : stepOfHref(href);
    if (target !== null) {
      event.preventDefault();
      goTo(within(target));
    } else if (href !== null) {
      event.preventDefault();
      window.open(href, '_blank', 'noopener,noreferrer');
    } else if (
      !isChoosing() &&
      !('pointerType' in event.nativeEvent && event.nativeEvent.pointerType === 'touch')
    )
      goTo(within(step + 1));
  };
  return (
    <>
      <p className="visually-hidden" aria-live="polite">
        {text.announced(formats.count(step), title.text)}
      </p>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the presentation do the same. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a click anywhere on a slide goes on, as everywhere. */}
      <div ref={place} className="present-slide" onClick={onClick} {...swipe}>
        {slide && <SlideChange slide={slide} step={step} />}
        {!slide && !slides.isFailed && <p className="present-wait">{list.loading}</p>}
        <SlidesFailed slides={slides} className="present-wait" />
      </div>
      <article className="visually-hidden" aria-label={title.text}>
        <h1 lang={title.lang}>
          <StepText text={title.text} context={context} isInline />
        </h1>
        {words.lang !== locale && words.text !== '' && <p>{text.otherLanguage}</p>}
        <div className="present-text" lang={words.lang}>
          <StepText text={words.text} context={context} />
        </div>
        <Footnotes text={words.text} context={context} />
      </article>
    </>
  );
}
