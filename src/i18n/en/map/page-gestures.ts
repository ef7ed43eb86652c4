/** How the map, or the drawing of a network, is moved within another page. */
export const texts = {
  wheel: (key: string) => `To zoom, hold ${key} and scroll, or click here first.`,
  fingers: 'Two fingers move this; one scrolls the page.',
};
