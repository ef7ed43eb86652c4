import { useI18n } from '../../i18n/i18n-context.tsx';
import { useApp, useView } from '../../state/use-app.ts';
import { describeFilters } from '../../state/view/describe.ts';
import './embed-bar.css';

/** All that stands around the map inside another page: what is shown, and the way to the whole atlas. */
export function EmbedBar() {
  const i18n = useI18n();
  const catalog = useApp((state) => state.catalog);
  const linkOf = useApp((state) => state.linkOf);
  const view = useView((current) => current);
  return (
    <header className="embed-bar small">
      <strong>{describeFilters(view, i18n, catalog)}</strong>
      <a href={linkOf({ ...view, embed: false })} target="_blank" rel="noopener noreferrer">
        {i18n.messages.app.openWhole}
      </a>
    </header>
  );
}
