import type { Block, Said, Written } from './written.ts';

const ofSaid = (said: readonly Said[]) => said.flatMap(({ sources }) => sources ?? []);

function ofBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return ofSaid(block.said);
    case 'list':
      return block.items.flatMap(ofSaid);
    case 'table':
      return block.rows.flatMap((row) => row.flatMap(({ said }) => ofSaid(said)));
    case 'chart':
      return block.chart.sources;
    case 'map':
      return [];
  }
}

/** All that a dossier cites, each once, in the order in which it is cited: a source's number is its place. */
export const sourcesOf = ({ figures, sections }: Written): readonly string[] => [
  ...new Set([
    ...ofSaid(figures.map(({ value }) => value)),
    ...sections.flatMap(({ blocks }) => blocks.flatMap(ofBlock)),
  ]),
];
