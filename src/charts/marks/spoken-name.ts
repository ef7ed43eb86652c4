/** What is said of a mark that bears a short name: the whole one, with what is seen of it where that is no part of it. */
export function spokenName(whole: string, short: string): string {
  return whole.includes(short) ? whole : `${whole} (${short})`;
}
