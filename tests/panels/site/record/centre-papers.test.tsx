import { describe, expect, it } from 'vitest';
import { papersTexts } from '../../../../src/i18n/site/papers.ts';
import { CentrePapers } from '../../../../src/panels/site/record/centre-papers.tsx';
import { renderMarkup } from '../../../helpers/render-markup.tsx';

const papers = [
  [2020, 1200],
  [2021, 300],
].map(([year = 0, count = 0]) => ({
  centre: 'vnm-icp',
  year,
  papers: count,
  source: 'https://api.openalex.org/works?filter=authorships.institutions.ror:x',
  readOn: '2026-11-20',
}));

describe('the papers on the card of a centre', () => {
  it.each([
    ['en', '1,200', '20'],
    ['vi', '1.200', '20'],
  ] as const)(
    'stand by year, each with its number, the day and the request that counted them: %s',
    (locale, most, day) => {
      const markup = renderMarkup(<CentrePapers papers={papers} name="ICP" />, { locale });
      expect(markup).toMatch(new RegExp(`<span>2020</span>.*width:100%.*<strong>${most}</strong>`));
      expect(markup).toMatch(/<span>2021<\/span>.*width:25%.*<strong>300<\/strong>/);
      expect(markup).toContain('href="https://api.openalex.org/works?filter=authorships.institutions.ror:x"');
      expect(markup).toContain(papersTexts.of(locale).limits);
      expect(markup).toContain(day);
    },
  );

  it('are no section where none were counted', () => {
    expect(renderMarkup(<CentrePapers papers={[]} name="ICP" />)).toBe('');
  });
});
