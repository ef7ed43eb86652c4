import type { SlideScene } from '../../../model/briefing/slide-scene.ts';
import { stepOfHref } from '../../../model/briefing/text.ts';
import type { Memo } from './memo.ts';

/** The places of a memo that have no heading of a step: its title, and what it is from. */
export const PLACES = { title: 'top', sources: 'sources' } as const;

/** The name of the place at which a memo tells of a step, counted from 1. */
export function placeOfStep(scenes: readonly SlideScene[], step: number): string {
  const place = Math.min(step, scenes.length);
  const layout = scenes[place - 1]?.layout;
  return layout === 'title' || layout === 'sources' ? PLACES[layout] : `step_${place}`;
}

/** A link of a briefing as one of its memo: to a place of it where it led to a step. */
export function linkInMemo(href: string, scenes: readonly SlideScene[]): string {
  const step = stepOfHref(href);
  return step === null ? href : `#${placeOfStep(scenes, step)}`;
}

/** All places of a memo that have a name. */
export function placesOf({ parts, sources, isBrief = false }: Memo): ReadonlySet<string> {
  const headings = parts.flatMap((part) => (part.kind === 'heading' && part.place ? [part.place] : []));
  return new Set([PLACES.title, ...(sources.length > 0 && !isBrief ? [PLACES.sources] : []), ...headings]);
}
