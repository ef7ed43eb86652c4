import { sameItems } from './same-items.ts';

/** Makes a function remember its latest answer: the same arguments, each the same object, give the same answer. */
export function keepLatest<Asked extends readonly unknown[], Answer>(
  find: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  let latest: { readonly asked: Asked; readonly answer: Answer } | null = null;
  return (...asked) => {
    if (!latest || !sameItems(latest.asked, asked)) latest = { asked, answer: find(...asked) };
    return latest.answer;
  };
}
