import { X } from 'lucide-react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { useActions, useApp, useView } from '../../../state/use-app.ts';
import { type FocusAfter, focusTarget } from '../../../ui/focus-target.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Later } from '../../../ui/later.tsx';
import { lazyPart } from '../../../ui/lazy-part.ts';

const SiteCard = lazyPart(async () => ({
  default: (await import('../../../panels/site/site-card.tsx')).SiteCard,
}));

/** The card of the selected site, or how to select one. */
export function DetailsPanel() {
  const { messages } = useI18n();
  const siteId = useView((view) => view.site);
  const site = useApp((state) => (siteId ? state.catalog.siteById.get(siteId) : undefined));
  const { select } = useActions();
  return (
    <section
      className="panel"
      data-panel="details"
      aria-label={messages.panels.details}
      data-focus-after={'opener' satisfies FocusAfter}
    >
      {site ? (
        <>
          <header className="panel-head">
            <h2>{messages.panels.details}</h2>
            <IconButton
              ref={focusTarget('card')}
              icon={X}
              label={messages.details.back}
              onClick={() => select(null)}
            />
          </header>
          {/* Another site is another body, which begins at its top. */}
          <div key={site.id} className="panel-body">
            <Later waiting={<p className="faint panel-waiting">{messages.details.loading}</p>}>
              <SiteCard site={site} />
            </Later>
          </div>
        </>
      ) : (
        <p className="details-none faint">{messages.details.none}</p>
      )}
    </section>
  );
}
