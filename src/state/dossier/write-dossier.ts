import { editionText } from '../../i18n/format.ts';
import type { Dossier } from '../../model/dossier/dossier.ts';
import { codeOf } from '../../model/dossier/subject.ts';
import { writeFacts, writeFigures } from './head.ts';
import { writeLinks, writeNetworks, writePapers } from './sections/cooperation.ts';
import { writeFields, writeResearch, writeSimilar, writeStated } from './sections/facts.ts';
import { writePartners, writeReach } from './sections/outlook.ts';
import { writeOwn } from './sections/own.ts';
import { writeCentres, writeCountries, writeGrowth, writeMap } from './sections/place.ts';
import { writeSite } from './sections/site.ts';
import { writeDocuments, writeTimeline, writeUnknowns } from './sections/time.ts';
import { nameOfSubject, type Writer, wordsOf } from './writer.ts';
import { type Block, METHOD_OF_SECTION, SECTION_IDS, type SectionId, type Written } from './written.ts';

/** Writes a section; one without blocks is not shown at all. */
type WriteSection = (dossier: Dossier, writer: Writer) => readonly Block[];

/** What writes each section; those of comparisons alone have none here. */
const WRITERS: Partial<Readonly<Record<SectionId, WriteSection>>> = {
  site: writeSite,
  map: writeMap,
  growth: writeGrowth,
  countries: writeCountries,
  centres: writeCentres,
  fields: writeFields,
  reach: writeReach,
  networks: writeNetworks,
  papers: writePapers,
  links: writeLinks,
  partners: writePartners,
  research: writeResearch,
  stated: writeStated,
  similar: writeSimilar,
  own: writeOwn,
  timeline: writeTimeline,
  documents: writeDocuments,
  unknown: writeUnknowns,
};

/** The heading of a section. */
function titleOfSection(id: SectionId, { from }: Dossier, writer: Writer): string {
  const { sections } = wordsOf(writer);
  return id === 'fields' && !from ? sections.fieldsOf : sections[id];
}

/** A dossier in the writer's language. */
export function writeDossier(dossier: Dossier, writer: Writer): Written {
  const text = wordsOf(writer);
  const { subject } = dossier;
  return {
    kicker: `${text.kicker[subject.kind]} · ${text.made(editionText(writer.tables.catalog, writer.i18n.formats))}`,
    title: nameOfSubject(subject, writer),
    code: codeOf(subject),
    facts: writeFacts(dossier, writer),
    figures: writeFigures(dossier, writer),
    sections: SECTION_IDS.flatMap((id) => {
      const blocks = WRITERS[id]?.(dossier, writer) ?? [];
      if (blocks.length === 0) return [];
      return [{ id, title: titleOfSection(id, dossier, writer), blocks, method: METHOD_OF_SECTION[id] }];
    }),
  };
}
