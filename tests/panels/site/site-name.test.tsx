import { describe, expect, it } from 'vitest';
import { SiteName } from '../../../src/panels/site/site-name.tsx';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { renderMarkup } from '../../helpers/render-markup.tsx';

const { sites } = realCatalog();
const [named] = sites.filter(({ name }) => name.vi);
const [foreign] = sites.filter(({ name }) => !name.vi);
if (!named || !foreign) throw new Error('The tables have sites with and without a Vietnamese name');

describe('the name of a site', () => {
  it('is that of the language of the interface', () => {
    expect(renderMarkup(<SiteName site={named} />, { locale: 'vi' })).not.toContain('lang=');
  });

  it('is English, and says so, where that language has none', () => {
    expect(renderMarkup(<SiteName site={foreign} />, { locale: 'vi' })).toMatch(
      /^<span lang="en">.+<\/span>$/,
    );
    expect(renderMarkup(<SiteName site={foreign} />)).not.toContain('lang=');
  });
});
