/** An element whose look a change plays with: one of the slide's SVG, or one that holds a picture. */
export type Played = SVGElement | HTMLElement;

export const isPlayed = (element: unknown): element is Played =>
  element instanceof SVGElement || element instanceof HTMLElement;

/** The elements below one that match, of those that have a look. */
export const playedIn = (root: Element, selector: string): readonly Played[] =>
  [...root.querySelectorAll(selector)].filter(isPlayed);

/** Sets how strong elements are. */
export function setOpacity(elements: readonly Played[], opacity: number): void {
  for (const { style } of elements) style.opacity = opacity.toFixed(3);
}

/** Keeps elements from being seen. */
export function hide(elements: readonly Played[]): void {
  for (const { style } of elements) style.visibility = 'hidden';
}

/** Shows elements, also in what is hidden. */
export function show(elements: readonly Played[]): void {
  for (const { style } of elements) style.visibility = 'visible';
}

/** Gives elements back the look in which they were drawn. */
export function restore(elements: readonly Played[]): void {
  for (const element of elements) element.removeAttribute('style');
}
