import { memo, type ReactNode } from 'react';
import { copublicationsTexts } from '../../i18n/charts/copublications.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { useActions, useApp, useView } from '../../state/use-app.ts';
import type { Referent } from '../../state/view/referent.ts';
import { fitText } from '../../ui/measure-text.ts';
import { useTip } from '../frame/svg.tsx';
import { ChartMark, useLit } from '../marks/mark.tsx';
import { referentOfCountry } from '../networks/referent.ts';
import type { PartnerBar } from './layout.ts';

const TEXT_SIZE = 13;
const THICKNESS = 12;

/** A mark that tells and lights, and that no filter can stand for. */
function TellingMark(props: { referent: Referent; text: string; children: ReactNode }) {
  const { referent, text, children } = props;
  const { point } = useActions();
  const show = useTip();
  const lit = useLit(referent);
  const enter = (event: { currentTarget: Element }) => {
    point(referent);
    show(text, event.currentTarget);
  };
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it takes the focus so that the arrows reach its words, as they do those of the bars that filter.
    <g
      role="img"
      tabIndex={-1}
      data-mark=""
      data-lit={lit || undefined}
      aria-label={text}
      onPointerEnter={enter}
      onFocus={enter}
    >
      {children}
    </g>
  );
}

/** One partner's row: a click takes it as the country whose partners are shown, if it is one of the atlas. */
export const Bar = memo(function Bar(props: { bar: PartnerBar; name: string; rowHeight: number }) {
  const { bar, name, rowHeight } = props;
  const { formats } = useI18n();
  const text = useTexts(copublicationsTexts);
  const isCountry = useApp(({ catalog }) => catalog.countries.has(bar.code));
  const chosen = useView((view) => view.country.includes(bar.code));
  const middle = rowHeight / 2;
  const share = bar.share === null ? null : formats.share(bar.share);
  const words = text.bar(name, bar.papers, formats.count(bar.papers), share);
  const shapes = (
    <>
      <rect
        className="chart-hit"
        width={Math.max(0, bar.labelWidth + bar.barWidth + 60)}
        height={rowHeight}
      />
      <text className="chart-label" data-chosen={chosen || undefined} y={middle} dominantBaseline="central">
        {fitText(name, bar.labelWidth - 8, TEXT_SIZE)[0]}
      </text>
      <rect
        className="chart-bar copublications-bar"
        data-territory={!isCountry || undefined}
        x={bar.labelWidth}
        y={middle - THICKNESS / 2}
        width={bar.barWidth}
        height={THICKNESS}
      />
      <text
        className="chart-number chart-moving"
        x={0}
        y={middle}
        style={{ transform: `translateX(${bar.labelWidth + bar.barWidth + 8}px)` }}
        dominantBaseline="central"
      >
        {formats.count(bar.papers)}
      </text>
    </>
  );
  return (
    <g className="chart-moving" style={{ transform: `translate(${bar.x}px, ${bar.y}px)` }}>
      {isCountry ? (
        <ChartMark referent={referentOfCountry(bar.code)} text={words} chosen={chosen}>
          {shapes}
        </ChartMark>
      ) : (
        <TellingMark referent={referentOfCountry(bar.code)} text={`${words}. ${text.territory}`}>
          {shapes}
        </TellingMark>
      )}
    </g>
  );
});
