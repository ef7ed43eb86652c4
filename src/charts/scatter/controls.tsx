import { figuresTexts } from '../../i18n/figures/figures.ts';
import { scatterTexts } from '../../i18n/figures/scatter.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { nameFigure } from '../../state/figures/words.ts';
import { CHART_OPTIONS } from '../../state/view/charts.ts';
import type { FillId } from '../../state/view/map-choices.ts';
import { ChartSearch } from '../frame/search.tsx';
import { ChartSelect, useChartOption } from '../frame/use-option.tsx';

/** Which two figures, on which axes, and a country to be found among the points. */
export function ScatterControls({ query, onQuery }: { query: string; onQuery: (query: string) => void }) {
  const i18n = useI18n();
  const texts = useTexts(scatterTexts);
  const figures = useTexts(figuresTexts);
  const [x, setX] = useChartOption('scatter-x');
  const [y, setY] = useChartOption('scatter-y');
  const [scale, setScale] = useChartOption('scatter-scale');
  const nameOf = (figure: FillId) => nameFigure(figure, figures, i18n);
  return (
    <>
      <ChartSelect
        label={texts.x}
        values={CHART_OPTIONS['scatter-x']}
        value={x}
        nameOf={nameOf}
        onChange={setX}
      />
      <ChartSelect
        label={texts.y}
        values={CHART_OPTIONS['scatter-y']}
        value={y}
        nameOf={nameOf}
        onChange={setY}
      />
      <ChartSelect
        label={texts.scale}
        values={CHART_OPTIONS['scatter-scale']}
        value={scale}
        nameOf={(id) => texts.scales[id]}
        onChange={setScale}
      />
      <ChartSearch label={texts.find} className="scatter-find" value={query} onChange={onQuery} />
    </>
  );
}
