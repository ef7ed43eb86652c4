import { memo } from 'react';
import { copublicationsTexts } from '../../i18n/charts/copublications.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { useApp, useView } from '../../state/use-app.ts';
import { keepReferent } from '../../state/view/referent.ts';
import { BAR_SPACE } from '../marks/bar-layout.ts';
import { Bar, BarRow } from '../marks/bar-row.tsx';
import { spokenName } from '../marks/spoken-name.ts';
import type { PartnerBar } from './layout.ts';

const THICKNESS = 12;
/** What answers to the pointer behind a bar: its number. */
const NUMBER_WIDTH = 60;

/** One partner's row: a click takes it as the country whose partners are shown, if it is one of the atlas. */
export const PartnerRow = memo(function PartnerRow(props: {
  bar: PartnerBar;
  name: string;
  /** What stands beside the bar, where the whole name is long. */
  short: string | undefined;
  rowHeight: number;
}) {
  const { bar, name, short = name, rowHeight } = props;
  const { formats } = useI18n();
  const text = useTexts(copublicationsTexts);
  const isCountry = useApp(({ catalog }) => catalog.countries.has(bar.code));
  const chosen = useView((view) => view.country.includes(bar.code));
  const { labelWidth, barWidth } = bar;
  const papers = formats.count(bar.papers);
  const words = text.bar(
    spokenName(name, short),
    bar.papers,
    papers,
    bar.share === null ? null : formats.share(bar.share),
  );
  return (
    <BarRow
      x={bar.x}
      y={bar.y}
      width={labelWidth + barWidth + NUMBER_WIDTH}
      height={rowHeight}
      mark={{
        referent: keepReferent({ country: bar.code }),
        text: isCountry ? words : `${words}. ${text.territory}`,
        chosen,
        // No filter can stand for a territory.
        onChoose: isCountry ? undefined : null,
      }}
      label={{ name: short, width: labelWidth - BAR_SPACE }}
      number={{ text: papers, x: labelWidth + barWidth + BAR_SPACE }}
    >
      <Bar
        className="copublications-bar"
        data-territory={!isCountry || undefined}
        x={labelWidth}
        width={barWidth}
        rowHeight={rowHeight}
        thickness={THICKNESS}
      />
    </BarRow>
  );
});
