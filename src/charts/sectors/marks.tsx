import { useMemo } from 'react';
import { sectorsTexts } from '../../i18n/charts/sectors.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { Referent } from '../../state/view/referent.ts';
import { measureText } from '../../ui/measure-text.ts';
import { ChartMark } from '../marks/mark.tsx';
import type { Flow } from './choose.ts';
import type { FlowFacet } from './flows.ts';
import { holds, labelOf } from './label.ts';
import { placeOfLabel } from './label-place.ts';
import type { FlowLink, FlowNode, SectorsLayout } from './layout.ts';
import { flowNames } from './names.ts';
import { NodeLabel } from './node-label.tsx';
import { INK } from './ribbon.ts';

const flows = new Map<string, Flow & Referent>();

/** What stands for the ends: always the same object, so that its mark does not render again. */
export function flowOf(
  ...ends: readonly { readonly facet: FlowFacet; readonly value: string }[]
): Flow & Referent {
  const key = ends.map(({ facet, value }) => `${facet} ${value}`).join(' ');
  const known = flows.get(key);
  if (known) return known;
  const values = Object.fromEntries(ends.map(({ facet, value }) => [facet, [value]]));
  // The facets of a flow are those of the filters.
  const flow = { kind: ['centre'], ...values } as Flow & Referent;
  flows.set(key, flow);
  return flow;
}

/** The names of the nodes, whole and short, in the reader's language. */
export function useFlowNames() {
  const { messages } = useI18n();
  const { short } = useTexts(sectorsTexts);
  return useMemo(() => flowNames(messages, short), [messages, short]);
}

/** What both kinds of mark need to know. */
interface MarkProps {
  readonly filtered: boolean;
  readonly chosen: boolean;
  readonly onChoose: (add: boolean) => void;
}

/** A ribbon between two nodes, in the colour of its field. */
export function Ribbon({ link, filtered, chosen, onChoose }: MarkProps & { link: FlowLink }) {
  const { formats } = useI18n();
  const text = useTexts(sectorsTexts);
  const { nameOf } = useFlowNames();
  const { source, target, count, shown } = link;
  const partly = filtered && shown > 0 && shown < count;
  const words = text.link(
    nameOf(source.facet, source.value),
    nameOf(target.facet, target.value),
    count,
    formats.count(count),
  );
  const fill = `var(--field-${link.field})`;
  return (
    <ChartMark
      referent={flowOf(source, target)}
      text={partly ? `${words}\n${text.partly(formats.count(shown))}` : words}
      chosen={chosen}
      faint={filtered && shown === 0}
      onChoose={onChoose}
    >
      <path
        className="sectors-ribbon"
        d={link.path}
        fill={fill}
        fillOpacity={!filtered ? INK.whole : partly || shown === 0 ? INK.rest : INK.shown}
      />
      {partly && <path className="sectors-ribbon" d={link.shownPath} fill={fill} fillOpacity={INK.shown} />}
      <path className="chart-hit" d={link.hitPath} />
    </ChartMark>
  );
}

/** A node: its bar, and its name with its number. */
export function Node(props: MarkProps & { node: FlowNode; layout: SectorsLayout }) {
  const { node, layout, filtered, chosen, onChoose } = props;
  const { formats } = useI18n();
  const text = useTexts(sectorsTexts);
  const { nameOf, shortOf } = useFlowNames();
  const { facet, value, count, shown, through } = node;
  const name = nameOf(facet, value);
  const place = placeOfLabel(node, layout);
  const number = filtered ? `${formats.count(shown)}/${formats.count(count)}` : formats.count(count);
  const short = shortOf(facet, value);
  const label = labelOf({ name, short, count: number }, place.room);
  // Whoever hears the mark hears what stands beside it: its short name where that is none of the whole one's words.
  const heard = holds(name, label.lines) ? name : text.abbreviated(name, short);
  const words = text.node(heard, count, number, formats.share(count / layout.total));
  const partly = filtered && shown > 0 && shown < count;
  // In the middle only the words and the bar, so that the ribbons can be hit; at the sides all the room there is.
  const longest = label.lines.reduce((most, line) => Math.max(most, measureText(line, place.room.size)), 0);
  const reach =
    facet === 'field' && !through ? longest + measureText(` ${number}`, place.room.size) : place.room.width;
  const besides = { start: [0, 7 + reach], end: [7 + reach, 0], middle: [9, 9] } as const;
  const [before, behind] = besides[place.anchor];
  const hitX = Math.max(0, node.x - before);
  const height = Math.max(1.5, node.height);
  const fill = facet === 'field' || through ? `var(--field-${value})` : 'var(--ink-soft)';
  return (
    <ChartMark
      referent={flowOf({ facet: through ? 'field' : facet, value })}
      text={partly ? `${words}\n${text.partly(formats.count(shown))}` : words}
      chosen={chosen}
      faint={filtered && shown === 0}
      onChoose={onChoose}
      hit={{
        x: hitX,
        y: node.y + (node.height - node.free) / 2,
        width: node.x + node.width + behind - hitX,
        height: node.free,
      }}
    >
      <rect
        className="chart-bar"
        x={node.x}
        y={node.y}
        width={node.width}
        height={height}
        fill={fill}
        fillOpacity={(through ? INK.shown : 1) * (partly ? INK.whole : 1)}
      />
      {partly && (
        <rect
          className="chart-bar"
          x={node.x}
          y={node.y + (height * (1 - shown / count)) / 2}
          width={node.width}
          height={height * (shown / count)}
          fill={fill}
          fillOpacity={through ? INK.shown : 1}
        />
      )}
      <NodeLabel label={label} place={place} chosen={chosen} isSmall={layout.narrow} />
    </ChartMark>
  );
}
