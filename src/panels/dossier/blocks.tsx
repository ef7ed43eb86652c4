import type { ComponentType } from 'react';
import type { SlideChart } from '../../model/briefing/slide-chart.ts';
import type { Block, MapBlock, TableBlock } from '../../state/dossier/written.ts';
import { WideTable } from '../../ui/wide-table.tsx';
import { type Reading, Words } from './words.tsx';

/** Draws a map or a chart of a dossier as wide as its place: the page is given it, since maps are drawn elsewhere. */
export type Picture = ComponentType<{ readonly of: MapBlock | SlideChart }>;

/** Rows of a table or items of a list stay where they are as long as the dossier does: their places are their keys. */
const keyed = <T,>(items: readonly T[]) => items.map((item, key) => ({ item, key }));

function Table({ table, title, reading }: { table: TableBlock; title: string; reading: Reading }) {
  const { caption, head, rows, note } = table;
  const isNumber = (column: number) => rows.every((row) => row[column]?.isNumber === true);
  return (
    <>
      {caption && <p className="dossier-caption">{caption}</p>}
      <WideTable label={caption || title} className="dossier-table">
        {head.length > 0 && (
          <thead>
            <tr>
              {keyed(head).map(({ item, key }) => (
                <th key={key} scope="col" data-number={isNumber(key) || undefined}>
                  {item}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {keyed(rows).map(({ item: row, key }) => (
            <tr key={key}>
              {keyed(row).map(({ item: cell, key: column }) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    <Words said={cell.said} reading={reading} />
                  </th>
                ) : (
                  <td key={column} data-number={cell.isNumber || undefined}>
                    <Words said={cell.said} reading={reading} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </WideTable>
      {note && <p className="small faint">{note}</p>}
    </>
  );
}

/** A part of a section of a dossier. */
export function DossierBlock(props: {
  block: Block;
  /** The heading above it. */
  title: string;
  reading: Reading;
  picture: Picture;
}) {
  const { block, title, reading, picture: Shown } = props;
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className={block.isNote ? 'small faint' : undefined}>
          <Words said={block.said} reading={reading} />
        </p>
      );
    case 'list':
      return (
        <ul className="dossier-list">
          {keyed(block.items).map(({ item, key }) => (
            <li key={key}>
              <Words said={item} reading={reading} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <Table table={block} title={title} reading={reading} />;
    case 'chart':
      return (
        <figure className="dossier-picture">
          <figcaption className="dossier-caption">{block.chart.unit}</figcaption>
          <Shown of={block.chart} />
          {block.chart.note && <p className="small faint">{block.chart.note}</p>}
        </figure>
      );
    case 'map':
      return (
        <figure className="dossier-picture">
          <Shown of={block} />
        </figure>
      );
  }
}
