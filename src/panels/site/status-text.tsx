import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Site } from '../../model/site.ts';
import { describeStanding } from '../../state/scene/standing.ts';
import { useApp } from '../../state/use-app.ts';

/** A site's standing with its date. */
export function StatusText({ site }: { site: Site }) {
  const i18n = useI18n();
  const compiled = useApp((state) => state.catalog.compiled);
  return describeStanding(site, compiled, i18n);
}
