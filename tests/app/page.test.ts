import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const page = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');

describe('the page', () => {
  it('asks browsers not to translate it: it speaks its languages itself, and figures would not survive', () => {
    expect(page).toContain('<html lang="en" translate="no">');
    expect(page).toContain('<meta name="google" content="notranslate" />');
  });
});
