import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The page of the atlas, and that of a briefing that was handed out. */
const PAGES = ['index.html', 'src/offline/template.html'];

describe('the page', () => {
  it('asks browsers not to translate it: it speaks its languages itself, and figures would not survive', () => {
    for (const name of PAGES) {
      const page = readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
      expect(page).toContain('<html lang="en" translate="no">');
      expect(page).toContain('<meta name="google" content="notranslate" />');
    }
  });
});
