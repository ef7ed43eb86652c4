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

/** The card of the selected site; nothing while none is. */
export function DetailsPanel() {
  const { messages } = useI18n();
  const siteId = useView((view) => view.site);
  const site = useApp((state) => (siteId ? state.catalog.siteById.get(siteId) : undefined));
  const { select } = useActions();
  if (!site) return null;
  return (
    <section
      className="panel"
      data-panel="details"
      aria-label={messages.panels.details}
      data-focus-after={'opener' satisfies FocusAfter}
    >
      <IconButton
        ref={focusTarget('card')}
        icon={X}
        className="details-close"
        label={messages.details.back}
        onClick={() => select(null)}
      />
      <div className="panel-body">
        <Later waiting={<p className="faint panel-waiting">{messages.details.loading}</p>}>
          <SiteCard key={site.id} site={site} />
        </Later>
      </div>
    </section>
  );
}
