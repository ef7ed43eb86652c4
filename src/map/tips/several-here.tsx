import { useEffect, useRef } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { at } from '../../model/typed.ts';
import { nameOfSite } from '../../state/scene/order.ts';
import { useActions, useApp } from '../../state/use-app.ts';
import { markPath, markStyle } from '../../theme/marks.ts';
import type { ScreenPoint } from '../screen-point.ts';
import { HereBox } from './here-box.tsx';

/** Several sites under one click: a list of them beside the spot, so that each can be opened. Escape closes it. */
export default function SeveralHere(props: {
  indices: readonly number[];
  point: ScreenPoint;
  bounds: { readonly width: number; readonly height: number };
  onClose: () => void;
}) {
  const { indices, point, bounds, onClose } = props;
  const { messages, formats, locale } = useI18n();
  const sites = useApp((state) => state.catalog.sites);
  const { select, hover } = useActions();
  const list = useRef<HTMLUListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another spot's list takes the focus anew.
  useEffect(() => list.current?.querySelector('button')?.focus(), [indices]);
  const title = messages.map.severalHere(formats.count(indices.length));
  return (
    <HereBox kind="list" title={title} point={point} bounds={bounds} onClose={onClose}>
      <ul ref={list} aria-label={title}>
        {indices.map((index) => {
          const site = at(sites, index);
          const style = markStyle(site);
          const name = nameOfSite(site, locale);
          return (
            <li key={site.id}>
              <button
                type="button"
                className="row-button"
                onClick={() => {
                  select(site.id);
                  onClose();
                }}
                onFocus={() => hover(index)}
                onBlur={() => hover(null)}
                onPointerEnter={() => hover(index)}
                onPointerLeave={() => hover(null)}
              >
                <svg className="mark-icon" width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
                  <path d={markPath(style, 5)} fill={`var(--field-${style.field})`} />
                </svg>
                <span lang={name.own ? undefined : 'en'}>{name.text}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </HereBox>
  );
}
