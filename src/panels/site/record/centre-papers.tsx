import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { papersTexts } from '../../../i18n/site/papers.ts';
import type { YearOfPapers } from '../../../model/register/papers.ts';
import { SourceList } from '../../../ui/source-list.tsx';
import { YearBars } from '../../../ui/year-bars/year-bars.tsx';

/** The papers of a centre year by year, with the request that counted them. */
export function CentrePapers({ papers, name }: { papers: readonly YearOfPapers[]; name: string }) {
  const { formats } = useI18n();
  const text = useTexts(papersTexts);
  const last = papers.at(-1);
  if (!last) return null;
  const bars = papers.map(({ year, papers: value }) => ({ year, value, text: formats.count(value) }));
  return (
    <section className="card-section">
      <h3>{text.title}</h3>
      <YearBars bars={bars} label={text.bars(name)} />
      <p className="small faint">
        {text.source}{' '}
        <SourceList sources={[last.source]} nameOf={() => text.sourceOf(formats.date(last.readOn))} />.{' '}
        {text.limits}
      </p>
    </section>
  );
}
