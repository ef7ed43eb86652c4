import { useMemo } from 'react';
import { fieldRegionTexts } from '../../i18n/charts/field-region.ts';
import { frameTexts } from '../../i18n/charts/frame.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { tally } from '../../state/scene/cross-filter.ts';
import { useScene } from '../../state/use-app.ts';
import { CHART_OPTIONS } from '../../state/view/charts.ts';
import { ChartFrame } from '../frame/frame.tsx';
import { ChartChoice, useChartOption } from '../frame/use-option.tsx';
import { findPairs } from './finding.ts';
import { FieldRegionMatrix } from './matrix.tsx';
import { countFieldRegions } from './numbers.ts';
import { fieldRegionTable } from './table.ts';
import './style.css';

/** Which fields are covered in which region, and where the gaps are; a click filters by field, region or both. */
export default function FieldRegionChart() {
  const i18n = useI18n();
  const { messages, formats } = i18n;
  const text = useTexts(fieldRegionTexts);
  const { africa } = useTexts(frameTexts);
  const scene = useScene();
  const [show, setShow] = useChartOption('field-region-show');
  const numbers = useMemo(() => countFieldRegions(scene), [scene]);
  const kinds = useMemo(() => tally(scene, 'kind', ['field', 'region']), [scene]);
  const { total } = numbers;
  const table = useMemo(
    () =>
      fieldRegionTable(numbers, show, {
        ...text,
        nameOfField: (field) => messages.fields[field].name,
        nameOfRegion: (region) => messages.regions[region].name,
        count: formats.count,
        share: formats.share,
      }),
    [numbers, show, formats, messages, text],
  );

  const finding = findPairs(numbers, i18n);
  const { count } = formats;
  const reserves = kinds.get('biosphere-reserve') ?? 0;
  const geoparks = kinds.get('geopark') ?? 0;
  return (
    <ChartFrame
      id="field-region"
      method="parts"
      finding={finding}
      unit={text.units[show]}
      empty={total > 0 ? null : text.none}
      notes={[
        ...(reserves + geoparks > 0 ? [text.kinds(count(reserves), count(geoparks))] : []),
        ...(numbers.columns.some(({ id }) => id === 'africa') ? [africa] : []),
      ]}
      controls={
        <ChartChoice
          label={text.show}
          values={CHART_OPTIONS['field-region-show']}
          value={show}
          nameOf={(value) => text.shows[value]}
          onChange={setShow}
        />
      }
      table={table}
    >
      {(size) => <FieldRegionMatrix size={size} numbers={numbers} show={show} label={finding} />}
    </ChartFrame>
  );
}
