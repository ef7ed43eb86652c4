import type { SiteFact } from '../../state/dossier/sections/site.ts';
import { plainCell, type Writer } from '../../state/dossier/writer.ts';
import type { Cell, TableBlock } from '../../state/dossier/written.ts';

/** Facts as a table of their names and of what they are; what is not known is said to be so. */
export function factsTable(facts: readonly SiteFact[], note: string | null, { i18n }: Writer): TableBlock {
  const unknown = [{ text: i18n.messages.details.unknown }];
  return {
    kind: 'table',
    caption: '',
    head: [],
    rows: facts.map(([label, said]): readonly Cell[] => [
      plainCell(label),
      { said: said.length === 0 ? unknown : said },
    ]),
    note,
  };
}
