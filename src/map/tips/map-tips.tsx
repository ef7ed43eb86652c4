import { useApp } from '../../state/use-app.ts';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import type { MapHits } from '../stage/use-map-hits.ts';
import { SiteTip } from './site-tip.tsx';

const ArcTip = lazyPart(() => import('./arc/arc-tip.tsx'));
const ArcHere = lazyPart(() => import('./arc/arc-here.tsx'));
const CountryHere = lazyPart(() => import('./country/country-here.tsx'));
const OwnTip = lazyPart(() => import('./own/own-tip.tsx'));
const OwnHere = lazyPart(() => import('./own/own-here.tsx'));
const ClusterTip = lazyPart(() => import('./cluster-tip.tsx'));
const SeveralHere = lazyPart(() => import('./several-here.tsx'));
const SpreadHere = lazyPart(() => import('./spread-here.tsx'));

/** What stands over the map while something is pointed at or listed. */
export function MapTips(props: {
  hits: MapHits;
  bounds: { readonly width: number; readonly height: number };
}) {
  const { hits, bounds } = props;
  const { hovered, land, listed, spread, told } = hits;
  const site = useApp((state) => state.hovered);
  return (
    <>
      {hovered && site !== null && (hovered.hit.kind === 'sites' || spread) && (
        <SiteTip index={site} point={hovered.point} bounds={bounds} />
      )}
      {hovered?.hit.kind === 'cluster' && !(spread && site !== null) && (
        <Later>
          <ClusterTip cluster={hovered.hit.cluster} point={hovered.point} bounds={bounds} />
        </Later>
      )}
      {hovered?.hit.kind === 'arc' && !told && (
        <Later>
          <ArcTip arc={hovered.hit.arc} point={hovered.point} bounds={bounds} />
        </Later>
      )}
      {hovered?.hit.kind === 'own' && !told && (
        <Later>
          <OwnTip {...hovered.hit.own} point={hovered.point} bounds={bounds} />
        </Later>
      )}
      {told && (
        <Later of={told} onClose={hits.closeTold}>
          {told.hit.kind === 'arc' ? (
            <ArcHere arc={told.hit.arc} point={told.point} bounds={bounds} onClose={hits.closeTold} />
          ) : (
            <OwnHere {...told.hit.own} point={told.point} bounds={bounds} onClose={hits.closeTold} />
          )}
        </Later>
      )}
      {land && (
        <Later of={land} onClose={hits.closeLand}>
          <CountryHere {...land} bounds={bounds} onClose={hits.closeLand} />
        </Later>
      )}
      {spread && (
        <Later>
          <SpreadHere {...spread} onLeave={hits.closeSpread} onList={hits.listSpread} />
        </Later>
      )}
      {listed && (
        <Later of={listed} onClose={hits.closeList}>
          <SeveralHere {...listed} bounds={bounds} onClose={hits.closeList} />
        </Later>
      )}
    </>
  );
}
