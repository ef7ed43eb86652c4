import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Choices } from '../../src/ui/choices.tsx';

const markup = renderToStaticMarkup(
  <Choices
    legend="Size"
    name="size"
    values={[1, 2, 4]}
    value={2}
    label={(value) => `${value} times`}
    onChange={() => undefined}
  />,
);

describe('a choice among several', () => {
  it('is one group, of which one is chosen', () => {
    const inputs = markup.match(/<input[^>]*>/g) ?? [];
    expect(inputs).toHaveLength(3);
    expect(inputs.every((input) => input.includes('name="size"'))).toBe(true);
    expect(inputs.map((input) => input.includes('checked'))).toEqual([false, true, false]);
  });

  it('is named, and so is each of its values', () => {
    expect(markup).toMatch(/<legend[^>]*>Size<\/legend>/);
    expect(markup).toContain('<span>4 times</span></label>');
  });
});
