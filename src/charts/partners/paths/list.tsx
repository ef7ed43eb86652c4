import { Fragment } from 'react';
import { partnersTexts } from '../../../i18n/charts/partners.ts';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import type { CooperationNode } from '../../../model/graph/cooperation-graph.ts';
import type { CooperationPaths } from '../../../state/cooperation/select-paths.ts';
import { useActions, useApp } from '../../../state/use-app.ts';
import { keepReferent, type Referent } from '../../../state/view/referent.ts';
import { useLit } from '../../marks/mark.tsx';
import type { PathWords } from './words.ts';

/** What a node stands for in other views; organisations and regions stand for nothing there. */
function referentOf({ kind, key }: CooperationNode): Referent | null {
  if (kind === 'country') return keepReferent({ country: key });
  if (kind === 'centre') return keepReferent({ site: key });
  return kind === 'network' ? keepReferent({ network: key }) : null;
}

const NOTHING: Referent = {};

/** A node of a way: pointing at it lights it everywhere, a press opens it, or filters by it. */
function PathNode({ node, words }: { node: CooperationNode; words: PathWords }) {
  const { visit, choose, setFocus, point } = useActions();
  const site = useApp(({ catalog }) => (node.kind === 'centre' ? catalog.siteById.get(node.key) : undefined));
  const referent = referentOf(node);
  const lit = useLit(referent ?? NOTHING);
  const name = words.nameOf(node);
  if (!referent || (node.kind === 'centre' && !site)) return <span className="path-node">{name}</span>;
  const run = () => {
    if (site) visit(site);
    else if (node.kind === 'network') setFocus({ network: node.key });
    else choose(referent, false);
  };
  return (
    <button
      type="button"
      className="link-button path-node"
      data-lit={lit || undefined}
      onPointerEnter={() => point(referent)}
      onPointerLeave={() => point(null)}
      onFocus={() => point(referent)}
      onBlur={() => point(null)}
      onClick={run}
    >
      {name}
    </button>
  );
}

/** The ways between two, each in words from end to end. */
export function PathList({ found, words }: { found: CooperationPaths; words: PathWords }) {
  const { formats } = useI18n();
  const text = useTexts(partnersTexts).paths;
  const left = found.count - found.paths.length;
  return (
    <>
      <ol className="path-list">
        {found.paths.map(({ nodes, edges }, way) => (
          <li key={nodes.map(({ id }) => id).join(' ')} aria-label={text.way(formats.count(way + 1))}>
            {nodes.map((node, step) => {
              const edge = edges[step];
              return (
                <Fragment key={node.id}>
                  <PathNode node={node} words={words} />
                  {edge && (
                    <span className="path-how small faint">
                      <span aria-hidden="true">→ </span>
                      {words.how(edge)}
                      <span aria-hidden="true"> →</span>
                    </span>
                  )}
                </Fragment>
              );
            })}
          </li>
        ))}
      </ol>
      {left > 0 && <p className="faint">{text.more(left, formats.count(left))}</p>}
    </>
  );
}
