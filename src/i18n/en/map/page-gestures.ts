/** How the map is moved within another page. */
export const texts = {
  wheel: (key: string) => `To zoom, hold ${key} and scroll, or click the map first.`,
  fingers: 'To move the map, use two fingers.',
};
