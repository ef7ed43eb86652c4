import type { BriefingFault } from '../../../model/briefing/import.ts';
import { byId } from '../../by-id.ts';

/** Why a file or link is no briefing: the sentences. */
export const texts = {
  large: (megabytes: string) =>
    `The file has ${megabytes} MB; a briefing has 4 MB at most. Choose the file that the atlas saved, whose name ends in “.briefing.json”.`,
  encoding: 'The file is not text in UTF-8. Save it again with the encoding “UTF-8”.',
  other:
    'The file is no briefing of the atlas. Choose one that the atlas saved, or that follows briefing.schema.json.',
  brokenLink:
    'The briefing of the link cannot be read: the link was cut or changed. Ask for it again, or for the file.',
  cut: (line: number) =>
    `The file ends too soon, in line ${line}: part of it is missing. Ask for the whole file.`,
  syntax: (line: number, column: number) =>
    `The file is not valid JSON: line ${line}, column ${column}. Mend that place, or choose another file.`,
  version: (version: string) =>
    `The briefing has the version ${version}, which this atlas does not know. Open it in a newer atlas.`,
  faults: 'The briefing breaks its schema. To be mended:',
  more: (count: number) => `and ${count} more`,
  step: (step: number) => `step ${step}`,
  keys: byId<string>({
    title: 'the title',
    text: 'the text',
    notes: 'the notes',
    view: 'the view',
    steps: 'the steps',
  }),
  fault: byId<BriefingFault['fault']>({
    missing: 'is missing',
    wrong: 'is of the wrong kind',
    empty: 'is empty',
    long: 'is too long',
    many: 'has too many steps, 200 at most',
    form: 'has characters that it may not have',
    unknown: 'is not known to the schema: remove it',
    wordless: 'needs words in “en” or “vi”',
  }),
};
