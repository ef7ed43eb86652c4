import { editionText } from '../../i18n/format.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { printTexts } from '../../i18n/print.ts';
import { at } from '../../model/typed.ts';
import { useOrder } from '../../panels/results/use-order.tsx';
import { SiteName } from '../../panels/site/site-name.tsx';
import { countriesOfSite } from '../../state/scene/order.ts';
import { useApp } from '../../state/use-app.ts';
import { usePrinting } from '../../ui/use-printing.ts';

/** So many results stand on paper, some five pages: who needs more prints the table. */
const MOST_RESULTS = 240;

/** What stands below map, card and charts on paper; on the screen nothing, which no filter draws again. */
export default function PrintTail() {
  return usePrinting() ? <Tail /> : null;
}

/** The results, and where all of it is from. */
function Tail() {
  const { messages, formats, locale } = useI18n();
  const text = useTexts(printTexts);
  const catalog = useApp((state) => state.catalog);
  const { order } = useOrder();
  const others = Math.max(0, order.length - MOST_RESULTS);
  return (
    <>
      {order.length > 0 && (
        <section className="print-results">
          <h2>
            {text.results} ({formats.count(order.length)})
          </h2>
          <ol>
            {[...order.subarray(0, MOST_RESULTS)].map((index) => {
              const site = at(catalog.sites, index);
              const countries = formats.list(countriesOfSite(site, catalog, locale));
              return (
                <li key={index}>
                  <SiteName site={site} />
                  <span className="faint">
                    {' '}
                    {messages.kinds[site.kind].one} · {countries} ·{' '}
                    {site.year ?? messages.results.yearUnknown}
                  </span>
                </li>
              );
            })}
          </ol>
          {others > 0 && <p>{text.more(formats.count(others))}</p>}
        </section>
      )}
      <footer className="print-foot small">
        <p>{text.sources(editionText(catalog, formats))}</p>
        <p>{messages.app.independence}</p>
      </footer>
    </>
  );
}
