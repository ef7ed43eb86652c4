import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { ringTexts } from '../../i18n/map/rings.ts';
import type { LanguageId } from '../../model/languages.ts';
import type { Site } from '../../model/site.ts';
import { KINDS } from '../../model/vocabulary.ts';
import { nameOfSite } from '../../state/scene/order.ts';
import { useApp, useView } from '../../state/use-app.ts';
import { type Cluster, isOneSpot } from '../marks/crowd.ts';
import type { ScreenPoint } from '../screen-point.ts';
import { FloatingTip } from './floating-tip.tsx';

/** As many names as a tip has room for. */
const MOST_NAMES = 5;

/** The names of the sites of one spot, as far as there is room. */
function namesOf({ members }: Cluster, sites: readonly Site[], locale: LanguageId): readonly string[] {
  const names = members.flatMap((index) => {
    const site = sites[index];
    return site ? [nameOfSite(site, locale).text] : [];
  });
  return names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES - 1), '…'] : names;
}

/** What a ring under the pointer stands for, and what a click on it does. */
export default function ClusterTip(props: {
  cluster: Cluster;
  point: ScreenPoint;
  bounds: { readonly width: number };
}) {
  const { cluster, point, bounds } = props;
  const { messages, formats, locale } = useI18n();
  const sites = useApp((state) => state.catalog.sites);
  const projection = useView((view) => view.projection);
  const texts = useTexts(ringTexts);
  const parts = KINDS.flatMap((kind) => {
    const count = cluster.members.filter((index) => sites[index]?.kind === kind).length;
    return count > 0 ? [texts.ofKind(kind, count, formats.count(count))] : [];
  });
  const names = isOneSpot(cluster, projection) ? namesOf(cluster, sites, locale) : [];
  return (
    <FloatingTip point={point} bounds={bounds}>
      <strong>{messages.map.severalHere(formats.count(cluster.members.length))}</strong>
      <span className="small">{formats.list(parts)}</span>
      {names.map((name) => (
        <span key={name} className="small">
          {name}
        </span>
      ))}
      <span className="faint small">{isOneSpot(cluster, projection) ? texts.lists : texts.comesApart}</span>
    </FloatingTip>
  );
}
