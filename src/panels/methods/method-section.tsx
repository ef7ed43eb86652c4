import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/i18n-context.tsx';
import { methodsPageTexts } from '../../i18n/methods/page.ts';
import { type Inline, parseBriefingText } from '../../model/briefing/text.ts';
import type { MethodTable } from '../../model/methods/methods.ts';
import type { WrittenMethod } from '../../state/methods/write-methods.ts';
import { WideTable } from '../../ui/wide-table.tsx';

/** The parts of a line stay where they are: their places are their keys. */
const keyed = <T,>(items: readonly T[]) => items.map((item, key) => ({ item, key }));

function drawInline(part: Inline): ReactNode {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'strong':
      return <strong>{drawParts(part.parts)}</strong>;
    case 'emphasis':
      return <em>{drawParts(part.parts)}</em>;
    default:
      return null;
  }
}

const drawParts = (parts: readonly Inline[]): ReactNode =>
  keyed(parts).map(({ item, key }) => <span key={key}>{drawInline(item)}</span>);

/** Words with `*italics*` and `**bold**`. */
function Marked({ text }: { text: string }) {
  return parseBriefingText(text).map((block) =>
    block.kind === 'paragraph' ? <span key={text}>{drawParts(block.parts)}</span> : null,
  );
}

function Table({ table, title }: { table: MethodTable; title: string }) {
  return (
    <WideTable label={title} className="methods-table">
      <thead>
        <tr>
          {table.head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([name = '', ...cells]) => (
          <tr key={name}>
            <th scope="row">
              <Marked text={name} />
            </th>
            {keyed(cells).map(({ item, key }) => (
              <td key={key}>
                <Marked text={item} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

/** A part of a section beside its name. */
function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="methods-part">
      <h4>{name}</h4>
      <div>{children}</div>
    </div>
  );
}

/** How one measure is made. */
export function MethodSection({ method }: { method: WrittenMethod }) {
  const { id, title, formula, lines = [], table, data, limits, example } = method;
  const { parts } = useTexts(methodsPageTexts);
  return (
    <section data-method={id}>
      <h3 tabIndex={-1}>{title}</h3>
      <Part name={parts.formula}>
        <p>
          <Marked text={formula} />
        </p>
        {lines.map((line) => (
          <p key={line} className="methods-formula">
            <Marked text={line} />
          </p>
        ))}
        {table && <Table table={table} title={title} />}
      </Part>
      {data && (
        <Part name={parts.data}>
          <p>
            <Marked text={data} />
          </p>
        </Part>
      )}
      <Part name={parts.limits}>
        <p>
          <Marked text={limits} />
        </p>
      </Part>
      {example && (
        <Part name={parts.example}>
          <p>
            <Marked text={example} />
          </p>
        </Part>
      )}
    </section>
  );
}
