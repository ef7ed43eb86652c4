import { useState } from 'react';
import { composeTexts } from '../../i18n/briefing/compose.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { type Briefing, LARGEST_BRIEFING, wordsOf } from '../../model/briefing/briefing.ts';
import { freeId } from '../../model/briefing/edits.ts';
import type { ReadBriefing } from '../../model/briefing/import.ts';
import { useShelf } from '../../state/draft/shelf.ts';
import { useReadApp } from '../../state/use-app.ts';
import { decodeView, defaultView } from '../../state/view/url.ts';
import { useTakenIds } from './use-taken-ids.ts';
import { wordProblem } from './word-problem.ts';

/** What is said of a file that was opened: good news, or what is wrong and where. */
export interface ImportNews {
  readonly isProblem: boolean;
  readonly text: string;
  readonly places: readonly string[];
}

/** Opens briefings from files and keeps them on the shelf; nothing that is there is replaced. */
export function useImport() {
  const { locale, formats } = useI18n();
  const { own: text } = useTexts(composeTexts);
  const shelf = useShelf();
  const readTakenIds = useTakenIds();
  const readApp = useReadApp();
  const [news, setNews] = useState<ImportNews | null>(null);

  const unknownParts = (briefing: Briefing) => {
    const { catalog } = readApp();
    const rejected = briefing.steps.flatMap(
      ({ view }) => decodeView(view, catalog, defaultView(locale)).rejected,
    );
    return [...new Set(rejected.map(({ name, value }) => `${name}=${value}`.slice(0, 60)))];
  };
  /** Keeps a briefing under an id that is free. */
  const keep = async (briefing: Briefing) => {
    const id = freeId(briefing.id, await readTakenIds());
    const saved = await shelf.save({ ...briefing, id }, null);
    const parts = unknownParts(briefing);
    const isKept = saved.status === 'saved';
    setNews({
      isProblem: !isKept,
      text: isKept ? text.opened(wordsOf(briefing.title, locale).text) : text.notSaved,
      places: parts.length > 0 ? [text.unknownParts(formats.list(parts.slice(0, 8)))] : [],
    });
  };
  const take = async (read: ReadBriefing) => {
    if (read.briefing) await keep(read.briefing);
    else setNews({ isProblem: true, ...wordProblem(read.problem, locale) });
  };
  const openFile = async (file: File) => {
    // A file that is too large is not even read.
    if (file.size > LARGEST_BRIEFING) return take({ problem: { kind: 'large', bytes: file.size } });
    const bytes = await file.arrayBuffer().catch(() => null);
    if (!bytes) return take({ problem: { kind: 'encoding' } });
    // What reads and checks comes with the first file.
    const { readBriefingFile } = await import('../../model/briefing/import.ts');
    return take(readBriefingFile(new Uint8Array(bytes)));
  };
  return { news, keep, openFile };
}
