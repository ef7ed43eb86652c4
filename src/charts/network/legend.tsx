import { useRef, useState } from 'react';
import { networkTexts } from '../../i18n/charts/network.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { NodeKind } from '../../model/graph/cooperation-graph.ts';
import { LINK_TYPES, type LinkType } from '../../model/link-types.ts';
import type { Cooperation } from '../../state/cooperation/cooperation.ts';
import { useActions, useView } from '../../state/use-app.ts';
import { keepReferent } from '../../state/view/referent.ts';
import { outlineOf } from '../../theme/node-outline.ts';
import { useIsCard } from '../frame/host.ts';
import { useDismiss } from '../frame/use-dismiss.ts';
import { lineStyle, nodeStyle } from './canvas/marks.ts';
import { DASHES } from './canvas/shapes.ts';
import type { NetworkShow } from './graph.ts';

const KINDS: readonly NodeKind[] = ['centre', 'country', 'network', 'organisation', 'region'];
const MARK = 14;

/** A node's shape, as in the drawing; a centre's in ink, since its colour says its field. */
function ShapeKey({ kind }: { kind: NodeKind }) {
  const { shape, colour } = nodeStyle({ node: { id: '', kind, key: '', siteIndex: null }, field: null });
  const open = shape === 'circle' || shape === 'open-diamond';
  const ink = `var(${kind === 'centre' ? '--field-water' : colour})`;
  return (
    <svg width={MARK} height={MARK} aria-hidden="true">
      <path
        d={outlineOf(shape, MARK / 2, MARK / 2, 4.5)}
        fill={open ? 'none' : ink}
        stroke={ink}
        strokeWidth={open ? 1.5 : 0}
      />
    </svg>
  );
}

/** A line as in the drawing. */
function LineKey({ types }: { types: readonly LinkType[] }) {
  const { colour, line } = lineStyle(types);
  return (
    <svg width={20} height={MARK} aria-hidden="true">
      <path
        d={`M0 ${MARK / 2}H20`}
        stroke={`var(${colour}, var(--ink-faint))`}
        strokeWidth={types.length > 0 ? 2 : 1}
        strokeDasharray={DASHES[line].join(' ') || undefined}
      />
    </svg>
  );
}

/** What the key is about. */
interface LegendProps {
  readonly cooperation: Cooperation;
  readonly show: NetworkShow;
}

/** The types of links, each a switch, and what a plain line means. */
function LineKeys({ cooperation, show }: LegendProps) {
  const { messages, formats } = useI18n();
  const text = useTexts(networkTexts);
  const chosen = useView((view) => view.link);
  const { toggleLink, point } = useActions();
  return (
    <ul aria-label={text.lines}>
      {show !== 'links' && (
        <li>
          <LineKey types={[]} />
          {text.takesPart}
        </li>
      )}
      {show !== 'memberships' &&
        LINK_TYPES.map((type) => {
          const count = cooperation.linksByType.get(type) ?? 0;
          const isChosen = chosen.includes(type);
          if (count === 0 && !isChosen) return null;
          return (
            <li key={type}>
              <button
                type="button"
                aria-pressed={isChosen}
                title={text.linkCount(messages.linkTypes[type], count, formats.count(count))}
                data-faint={(chosen.length > 0 && !isChosen) || undefined}
                onClick={() => toggleLink(type)}
                onPointerEnter={() => point(keepReferent({ link: type }))}
                onPointerLeave={() => point(null)}
                onFocus={() => point(keepReferent({ link: type }))}
                onBlur={() => point(null)}
              >
                <LineKey types={[type]} />
                <span>{messages.linkTypes[type]}</span>{' '}
                <span className="tabular faint">{formats.count(count)}</span>
              </button>
            </li>
          );
        })}
    </ul>
  );
}

/** The same behind a button, over the drawing. */
function FoldedLines({ cooperation, show }: LegendProps) {
  const text = useTexts(networkTexts);
  const chosen = useView((view) => view.link);
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const onKeyDown = useDismiss(box, open, () => setOpen(false));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what its button has opened.
    <div ref={box} className="network-lines" data-closed={!open || undefined} onKeyDown={onKeyDown}>
      <button
        type="button"
        className="link-button"
        aria-expanded={open}
        data-chosen={chosen.length > 0 || undefined}
        onClick={() => setOpen(!open)}
      >
        {text.lines}
      </button>
      <LineKeys cooperation={cooperation} show={show} />
    </div>
  );
}

/** What shapes and lines mean; in a narrow chart one line, from which the types of links unfold over the drawing. */
export function NetworkLegend(
  props: LegendProps & {
    /** The kinds of nodes that are drawn. */
    readonly kinds: ReadonlySet<NodeKind>;
    readonly isNarrow: boolean;
  },
) {
  const { cooperation, kinds, show, isNarrow } = props;
  const text = useTexts(networkTexts);
  const isCard = useIsCard('network');
  return (
    <div className="network-legend">
      <ul aria-label={text.legend}>
        {KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
          <li key={kind}>
            <ShapeKey kind={kind} />
            {isNarrow ? text.kindsShort[kind] : text.kinds[kind]}
          </li>
        ))}
      </ul>
      {isNarrow ? (
        !isCard && <FoldedLines cooperation={cooperation} show={show} />
      ) : (
        <LineKeys cooperation={cooperation} show={show} />
      )}
    </div>
  );
}
