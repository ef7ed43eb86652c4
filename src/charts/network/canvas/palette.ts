/** The colour behind the name of a CSS custom property. */
export type ReadColour = (property: string) => string;

/** Reads colours where an element stands, each once: a canvas cannot name them as a stylesheet does. */
export function createPalette(element: Element): ReadColour {
  const style = getComputedStyle(element);
  const known = new Map<string, string>();
  return (property) => {
    const kept = known.get(property);
    if (kept !== undefined) return kept;
    const colour = style.getPropertyValue(property).trim() || style.getPropertyValue('--ink-faint').trim();
    known.set(property, colour);
    return colour;
  };
}
