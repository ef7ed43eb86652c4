/** What nobody sees and mailers put into long lines: breaks of lines, soft hyphens, spaces without width. */
const UNSEEN = /[\t\r\n\u00AD\u200B-\u200F\u2028\u2029\u2060\uFEFF]/gu;

/** The same, as a browser writes it in a query. */
const UNSEEN_WRITTEN = /%(?:0[9AD]|C2%AD|E2%80%(?:8[B-F]|A[89])|E2%81%A0|EF%BB%BF)/giu;

/** A query without what nobody sees, however it is written there. */
export function withoutUnseen(query: string): string {
  return query.replace(UNSEEN, '').replace(UNSEEN_WRITTEN, '');
}

/** What a sentence sets after a link: its own marks, and what closes a bracket or a quotation around it. */
const AFTER = /[\s.,;:!?…/\\)\]}>"'’”»]+$/u;
const BEFORE = /^[\s([{<"'‘“«]+/u;

/** A value without the marks of the sentence that it stood in. */
export function withoutMarksAround(text: string): string {
  return text.replace(AFTER, '').replace(BEFORE, '');
}

const PAIRS: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '}': '{',
  '>': '<',
  '”': '“',
  '’': '‘',
  '»': '«',
};

const count = (text: string, mark: string) => text.split(mark).length - 1;

/** Whether the last mark of a text closes nothing that was opened in it. */
function endsUnpaired(text: string): boolean {
  const last = text.slice(-1);
  if (last === '"' || last === "'") return count(text, last) % 2 === 1;
  const opening = PAIRS[last];
  return opening !== undefined && count(text, last) > count(text, opening);
}

/** Words to search without what no search asks for: what nobody sees, and marks after the last word. */
export function tidyQuery(query: string): string {
  let text = query.replace(UNSEEN, '').trim();
  while (/[\s.,;:!?…/\\]$/u.test(text) || endsUnpaired(text)) text = text.slice(0, -1);
  return text;
}
