import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { at } from '../../model/typed.ts';
import { nameOfSite } from '../../state/scene/order.ts';
import { useActions, useApp } from '../../state/use-app.ts';
import { markPath, markStyle } from '../../theme/marks.ts';
import type { FocusAfter } from '../../ui/focus-target.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import type { ScreenPoint } from '../screen-point.ts';
import './several-here.css';

/** Size of the list at most, and how far it stands from its point and from the edges, in CSS pixels. */
const WIDTH = 288;
const HEIGHT = 272;
const FROM_POINT = 12;
const FROM_EDGE = 8;

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
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape bubbles from the buttons inside.
    <div
      className="several-here"
      data-focus-after={'opener' satisfies FocusAfter}
      style={{
        width: WIDTH,
        maxHeight: HEIGHT,
        left: Math.max(FROM_EDGE, Math.min(point.x + FROM_POINT, bounds.width - WIDTH - FROM_EDGE)),
        top: Math.max(FROM_EDGE, Math.min(point.y + FROM_POINT, bounds.height - HEIGHT - FROM_EDGE)),
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') onClose();
      }}
    >
      <header>
        <strong>{title}</strong>
        <IconButton icon={X} label={messages.app.close} onClick={onClose} />
      </header>
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
    </div>
  );
}
