import { networkTexts } from '../../i18n/charts/network.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { NodeKind } from '../../model/graph/cooperation-graph.ts';
import { LINK_TYPES, type LinkType } from '../../model/network.ts';
import type { Cooperation } from '../../state/cooperation/cooperation.ts';
import { useActions, useView } from '../../state/use-app.ts';
import { keepReferent } from '../../state/view/referent.ts';
import { lineStyle, nodeStyle } from './canvas/marks.ts';
import { DASHES, outlineOf } from './canvas/shapes.ts';
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

/** What shapes and lines mean; the types of links are switches. */
export function NetworkLegend(props: {
  cooperation: Cooperation;
  /** The kinds of nodes that are drawn. */
  kinds: ReadonlySet<NodeKind>;
  show: NetworkShow;
}) {
  const { cooperation, kinds, show } = props;
  const { messages, formats } = useI18n();
  const text = useTexts(networkTexts);
  const chosen = useView((view) => view.link);
  const { toggleLink, point } = useActions();
  return (
    <ul className="network-legend" aria-label={text.legend}>
      {KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
        <li key={kind}>
          <ShapeKey kind={kind} />
          {text.kinds[kind]}
        </li>
      ))}
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
