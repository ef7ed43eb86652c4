import { useMemo } from 'react';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { ownNearTexts } from '../../../i18n/own/near.ts';
import { nearestSites } from '../../../model/geodesy.ts';
import { hasDistance } from '../../../model/own/near/nearest-sites.ts';
import { at } from '../../../model/typed.ts';
import { lngLatOf, type OwnList, placedBy } from '../../../state/own/own-list.ts';
import { nameOfSite } from '../../../state/scene/order.ts';
import { useActions, useScene } from '../../../state/use-app.ts';

/** The site nearest to a row, of those that the filters show, which opens its card; or why none is stated. */
export function NearestSite(props: { list: OwnList; row: number; onClose: () => void }) {
  const { list, row, onClose } = props;
  const { formats, locale } = useI18n();
  const text = useTexts(ownNearTexts);
  const { catalog, visible, total } = useScene();
  const { visit } = useActions();
  const isKnown = hasDistance(list.placement, row);
  const near = useMemo(() => {
    const lngLat = lngLatOf(list, row);
    const sites = Array.from(visible, (index) => at(catalog.sites, index));
    return lngLat && nearestSites(sites, lngLat, 1)[0];
  }, [list, row, catalog, visible]);
  if (!isKnown) return <p className="small faint">{text.noDistance}</p>;
  if (!near) return <p className="small faint">{text.noSite}</p>;
  const { site, km } = near;
  const name = nameOfSite(site, locale);
  const notes = [
    ...(placedBy(list, row) === 'city' ? [text.ofTown] : []),
    ...(site.approximate ? [text.approximate] : []),
  ];
  return (
    <p className="small">
      <span className="faint">{text.nearest}: </span>
      <button
        type="button"
        className="link-button"
        lang={name.own ? undefined : 'en'}
        onClick={() => {
          onClose();
          visit(site);
        }}
      >
        {name.text}
      </button>{' '}
      {[text.kilometres(formats.count(km)), ...notes].join(', ')}
      {visible.length < total && <span className="faint"> ({text.nearestShown})</span>}
    </p>
  );
}
