import { describe, expect, it } from 'vitest';
import { parseBriefingText } from '../../../src/model/briefing/text.ts';

const partsOf = (text: string) => {
  const [block] = parseBriefingText(text);
  return block?.kind === 'paragraph' ? block.parts : [];
};

describe('the text of a step', () => {
  it('is paragraphs apart by empty lines, and lists', () => {
    const blocks = parseBriefingText('One\nline.\n\n- a\n- b\n\n\nTwo.');
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'list', 'paragraph']);
    expect(partsOf('One\nline.')).toEqual([{ kind: 'text', text: 'One line.' }]);
  });

  it('has emphasis, links to the web, figures and sources', () => {
    expect(
      partsOf('**Water** is *large*: {{count field=water}} [@doc-centres] ([more](https://example.org/a)).'),
    ).toEqual([
      { kind: 'strong', parts: [{ kind: 'text', text: 'Water' }] },
      { kind: 'text', text: ' is ' },
      { kind: 'emphasis', parts: [{ kind: 'text', text: 'large' }] },
      { kind: 'text', text: ': ' },
      { kind: 'figure', name: 'count', argument: 'field=water' },
      { kind: 'source', id: 'doc-centres' },
      { kind: 'text', text: ' (' },
      { kind: 'link', text: 'more', href: 'https://example.org/a' },
      { kind: 'text', text: ').' },
    ]);
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[press](javascript:alert(1))',
    '[press](data:text/html,x)',
    '{{constructor}',
    '[@DOC]',
  ])('leaves everything else as the text that it is: %s', (text) => {
    expect(partsOf(text)).toEqual([{ kind: 'text', text }]);
  });

  it('ends where it ends, however long its marks go on', () => {
    const long = '*'.repeat(20_000);
    expect(parseBriefingText(long)).toHaveLength(1);
    expect(parseBriefingText('')).toEqual([]);
  });
});
