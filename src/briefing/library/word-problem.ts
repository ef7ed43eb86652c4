import { problemTexts } from '../../i18n/briefing/problems.ts';
import type { BriefingFault, BriefingProblem } from '../../model/briefing/import.ts';
import type { LanguageId } from '../../model/languages.ts';

/** Why a file or link is no briefing, in sentences: what, where, and how to mend it; the places as a list. */
export function wordProblem(
  problem: BriefingProblem,
  locale: LanguageId,
): { readonly text: string; readonly places: readonly string[] } {
  const text = problemTexts.of(locale);
  const nameOf = (key: string | number) =>
    (Object.hasOwn(text.keys, key) ? text.keys[key] : undefined) ?? String(key);
  const place = (path: BriefingFault['path']) =>
    path
      .map((key, index) => (path[index - 1] === 'steps' ? text.step(Number(key) + 1) : nameOf(key)))
      .filter((_, index) => !(path[index] === 'steps' && path.length > 1))
      .join(', ');
  switch (problem.kind) {
    case 'large':
      return { text: text.large((problem.bytes / 1e6).toFixed(0)), places: [] };
    case 'encoding':
    case 'other':
      return { text: text[problem.kind], places: [] };
    case 'broken-link':
      return { text: text.brokenLink, places: [] };
    case 'syntax': {
      const { line, column, cut } = problem;
      return { text: cut ? text.cut(line) : text.syntax(line, column), places: [] };
    }
    case 'version':
      return { text: text.version(problem.version), places: [] };
    case 'faults': {
      const { faults, more } = problem;
      const places = faults.map(({ path, fault }) => `${place(path)}: ${text.fault[fault]}`);
      return { text: text.faults, places: more > 0 ? [...places, text.more(more)] : places };
    }
  }
}
