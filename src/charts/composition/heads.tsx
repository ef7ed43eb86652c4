import { keepReferent } from '../../state/view/referent.ts';
import { TEXT_SIZE } from '../../theme/measures.ts';
import { fitText, measureText } from '../../ui/measure-text.ts';
import { AxisText } from '../marks/axis.tsx';
import { ChartMark } from '../marks/mark.tsx';
import type { CompositionLayout } from './layout.ts';
import { TICK } from './part-row.tsx';
import type { Subject } from './shares.ts';
import { useCompositionWords } from './use-words.ts';

/** The two sides by name, as a key of the marks; the subject is a mark that filters by it. */
export function CompositionHeads({ layout, subject }: { layout: CompositionLayout; subject: Subject }) {
  const { text, formats, subjectName } = useCompositionWords();
  const { columns, size, here, world } = layout;
  const name = subjectName(subject.value);
  const words = text.head(name, here, formats.count(here));
  const worldWords = text.head(text.world, world, formats.count(world));
  const edge = columns.here === null ? size.width : columns.here - 60;
  const worldRoom = (line: string) => measureText(line, TEXT_SIZE) + 34;
  const fits = measureText(words, TEXT_SIZE, 600) + 24 + worldRoom(worldWords) <= edge;
  const worldLine = fits ? worldWords : `${text.world}: ${formats.count(world)}`;
  const room = Math.max(0, edge - worldRoom(worldLine) - 34);
  const [line = ''] = fits ? [words] : fitText(`${name}: ${formats.count(here)}`, room, TEXT_SIZE);
  const width = 24 + measureText(line, TEXT_SIZE, 600);
  return (
    <>
      <ChartMark
        referent={keepReferent({ [subject.facet]: subject.value })}
        text={words}
        chosen={subject.filtered}
        hit={{ width: width, height: 24 }}
      >
        <rect x={0} y={8} width={16} height={8} fill="var(--ink-soft)" />
        <text
          className="chart-label"
          data-chosen={subject.filtered || undefined}
          x={24}
          y={12}
          dominantBaseline="central"
        >
          {line}
        </text>
      </ChartMark>
      <rect x={width + 20} y={4} width={TICK} height={16} fill="var(--ink)" />
      <text className="chart-number" x={width + 30} y={12} dominantBaseline="central">
        {worldLine}
      </text>
      {columns.here !== null && (
        <rect x={columns.here - 16} y={8} width={16} height={8} fill="var(--ink-soft)" />
      )}
      {columns.world !== null && (
        <rect x={columns.world - TICK} y={4} width={TICK} height={16} fill="var(--ink)" />
      )}
      {columns.here !== null && (
        <AxisText x={columns.difference} y={12} anchor="end" centred>
          {text.points}
        </AxisText>
      )}
    </>
  );
}
