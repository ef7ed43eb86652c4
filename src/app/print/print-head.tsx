import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { printTexts } from '../../i18n/print.ts';
import { useMapSettled } from '../../map/current-map.ts';
import { useApp, useScene } from '../../state/use-app.ts';
import { describeFilters } from '../../state/view/describe.ts';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { usePrinting } from '../../ui/use-printing.ts';

const PrintMap = lazyPart(() => import('./print-map.tsx'));

/** What paper begins with; on the screen nothing, which no filter draws again. */
export default function PrintHead() {
  const isPrinting = usePrinting();
  // Loaded before anybody prints, since printing does not wait; drawn only then.
  const hasMap = useMapSettled();
  return (
    <>
      {isPrinting && <Head />}
      {hasMap && (
        <Later>
          <PrintMap isPrinting={isPrinting} />
        </Later>
      )}
    </>
  );
}

/** The filters in words, how many sites they leave, the day, and the link that shows the same. */
function Head() {
  const i18n = useI18n();
  const text = useTexts(printTexts);
  const catalog = useApp((state) => state.catalog);
  const link = useApp((state) => state.linkOf(state.view));
  const { filters, visible, total } = useScene();
  const { messages, formats } = i18n;
  return (
    <header className="print-head">
      <p className="small">
        {messages.app.name} · {messages.app.tagline}
      </p>
      <h1>{describeFilters(filters, i18n, catalog)}</h1>
      <p>
        {messages.status.count(formats.count(visible.length), formats.count(total), total)} ·{' '}
        {text.printed(formats.date(new Date().toISOString()))}
      </p>
      <p className="small print-link">{link}</p>
    </header>
  );
}
