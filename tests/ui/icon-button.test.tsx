import { X } from 'lucide-react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { IconButton } from '../../src/ui/icon-button.tsx';

describe('a button that shows only an icon', () => {
  it('has its name for the ear and for the pointer', () => {
    const markup = renderToStaticMarkup(<IconButton icon={X} label="Close" />);
    expect(markup).toContain('aria-label="Close"');
    expect(markup).toContain('title="Close"');
  });

  it('can still take the focus while it is disabled', () => {
    const markup = renderToStaticMarkup(<IconButton icon={X} label="Close" disabled />);
    expect(markup).toContain('aria-disabled="true"');
    expect(markup).not.toMatch(/\sdisabled/);
  });

  it('says nothing of being disabled while it is not, and keeps a class of its own', () => {
    const markup = renderToStaticMarkup(<IconButton icon={X} label="Close" className="small" />);
    expect(markup).not.toContain('aria-disabled');
    expect(markup).toContain('class="icon-button small"');
  });
});
