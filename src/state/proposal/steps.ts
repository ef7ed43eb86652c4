import { isReplaced } from '../../model/proposal/procedure.ts';
import { plainCell } from '../dossier/writer.ts';
import type { Block, Cell } from '../dossier/written.ts';
import type { ProposalWriter } from './proposal-writer.ts';

/** The steps of UNESCO's procedure, each by which rule and from which pages. */
export function writeSteps({ proposal, text, writer }: ProposalWriter): readonly Block[] {
  const { steps } = proposal;
  const { locale, formats } = writer.i18n;
  const { columns } = text;
  const read = steps.map(({ readOn }) => readOn).toSorted();
  return [
    {
      kind: 'table',
      caption: '',
      head: [columns.step, columns.asked, columns.rule],
      rows: steps.map((step, at): readonly Cell[] => [
        plainCell(`${at + 1}. ${step.title[locale]}`),
        {
          said: [
            { text: step.text[locale], sources: step.sourceUrl },
            ...(step.doubt[locale] ? [{ text: ` ${step.doubt[locale]}` }] : []),
          ],
        },
        plainCell(text.rules[step.rule]),
      ]),
      note: steps.some(isReplaced) ? text.replaced(formats.date(read.at(-1) ?? '')) : null,
    },
  ];
}
