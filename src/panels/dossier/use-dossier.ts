import { useMemo } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { indexGround } from '../../model/coverage/ground-index.ts';
import { compareDossiers } from '../../model/dossier/compare.ts';
import { makeDossier } from '../../model/dossier/dossier.ts';
import { type AskedSubjects, readSubjects } from '../../model/dossier/subject.ts';
import type { DossierTables } from '../../model/dossier/tables.ts';
import {
  useChronicle,
  useCopublications,
  useHistories,
  useKnowledge,
} from '../../state/cooperation/knowledge.ts';
import { yearOfPapers } from '../../state/cooperation/partners.ts';
import { useGround } from '../../state/coverage/ground.ts';
import { rowsOfComparison } from '../../state/dossier/comparison-rows.ts';
import type { ComposedDossier } from '../../state/dossier/composed.ts';
import { writeComparison } from '../../state/dossier/write-comparison.ts';
import { writeDossier } from '../../state/dossier/write-dossier.ts';
import type { Writer } from '../../state/dossier/writer.ts';
import { useShownLists } from '../../state/own/lists.ts';
import { useStatements } from '../../state/statements.ts';
import { useApp } from '../../state/use-app.ts';
import type { Palette } from '../../theme/tokens.ts';

/** The tables of dossiers, how far they have come, and how to try again. */
export function useDossierTables() {
  const catalog = useApp((state) => state.catalog);
  const knowledge = useKnowledge();
  const chronicle = useChronicle();
  const histories = useHistories();
  const statements = useStatements();
  const copublications = useCopublications();
  const { state: peopled, retry: retryGround } = useGround();
  const needed = [knowledge, chronicle, histories, statements];
  const [known, told, happened, said, shared] = [
    knowledge.state,
    chronicle.state,
    histories.state,
    statements.state,
    copublications.state,
  ];
  const tables = useMemo((): DossierTables | null => {
    const isReady =
      known.status === 'ready' &&
      told.status === 'ready' &&
      happened.status === 'ready' &&
      said.status === 'ready';
    if (!isReady) return null;
    const of = shared.status === 'ready' ? shared.value : null;
    return {
      catalog,
      ...known.value,
      histories: happened.value,
      indicators: told.value.indicators,
      events: told.value.events,
      research: new Map(told.value.research.map((row) => [row.iso3, row])),
      statements: said.value,
      papers: of && { of, year: yearOfPapers(of, null) },
      ground: peopled.status === 'ready' ? indexGround(peopled.value, catalog.countries) : null,
    };
  }, [catalog, known, told, happened, said, shared, peopled]);
  return {
    tables,
    documents: known.status === 'ready' ? known.value.documents : null,
    isFailed: needed.some(({ state }) => state.status === 'failed'),
    papers: copublications.state.status,
    ground: peopled.status,
    retry: () => {
      for (const part of [...needed, copublications]) part.retry();
      retryGround();
    },
  };
}

/** The dossier that a link asks for, in words, as soon as its tables have come. */
export function useDossier(asked: string, palette: Palette) {
  const i18n = useI18n();
  const { tables, documents, ...loading } = useDossierTables();
  const own = useShownLists();
  const subjects = useMemo(
    (): AskedSubjects | null => (tables ? readSubjects(asked, tables) : null),
    [asked, tables],
  );
  const composed = useMemo((): ComposedDossier | null => {
    if (!tables || !documents || !subjects || subjects.known.length === 0) return null;
    const dossiers = subjects.known.map((subject) => makeDossier(subject, tables));
    const writer = { i18n, tables, documents, palette, own };
    const [first] = dossiers;
    const comparison = dossiers.length > 1 ? compareDossiers(dossiers, tables) : null;
    if (!first) return null;
    const write = (own: Writer) => (comparison ? writeComparison(comparison, own) : writeDossier(first, own));
    const rows = comparison && (() => rowsOfComparison(comparison, writer));
    return { writer, dossiers, comparison, written: write(writer), write, isBrief: false, rows };
  }, [tables, documents, subjects, i18n, palette, own]);
  return { ...loading, tables, subjects, composed };
}
