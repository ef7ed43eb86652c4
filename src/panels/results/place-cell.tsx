import { useI18n } from '../../i18n/i18n-context.tsx';
import { namesIn } from '../../model/register/names-in.ts';
import type { Site } from '../../model/site.ts';
import { useKnowledge } from '../../state/cooperation/knowledge.ts';

/** A centre's city and host, in the reader's language as soon as their names in it are loaded. */
export function PlaceCell({ site }: { site: Site }) {
  const { locale } = useI18n();
  const isCentre = site.kind === 'centre';
  const { state } = useKnowledge(isCentre && locale !== 'en');
  const details = state.status === 'ready' ? state.value.details.get(site.id) : undefined;
  const own = details && namesIn(details)[locale];
  const parts = isCentre
    ? [
        { english: site.city, own: own?.city },
        { english: site.host, own: own?.host },
      ].filter(({ english }) => english)
    : [];
  if (parts.length === 0) return <span className="faint">—</span>;
  return parts.map((part, index) => (
    <span key={part.english} lang={part.own ? undefined : 'en'}>
      {index > 0 && ' · '}
      {part.own ?? part.english}
    </span>
  ));
}
