import { useEffect, useRef } from 'react';
import { linkTexts } from '../../../i18n/cooperation/links.ts';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import type { LinkEnd } from '../../../model/network.ts';
import type { LinkWords } from '../../../state/cooperation/link-words.ts';
import { useLinkWords } from '../../../state/cooperation/use-link-words.ts';
import type { Arc } from '../../../state/overlay/map-overlay.ts';
import { useActions, useApp } from '../../../state/use-app.ts';
import { SourceList } from '../../../ui/source-list.tsx';
import type { ScreenPoint } from '../../screen-point.ts';
import { HereBox } from '../here-box.tsx';

/** An end of a link; a centre with a row can be opened. */
function End({ end, words, onOpen }: { end: LinkEnd; words: LinkWords; onOpen: () => void }) {
  const siteById = useApp((state) => state.catalog.siteById);
  const { select } = useActions();
  const site = end.kind === 'centre' ? siteById.get(end.id) : undefined;
  const name = words.end(end);
  if (!site) return name;
  return (
    <button
      type="button"
      className="link-button"
      onClick={() => {
        onOpen();
        select(site.id);
      }}
    >
      {name}
    </button>
  );
}

/** All that is known of the links that an arc stands for, with their sources, beside the arc. Escape closes it. */
export default function ArcHere(props: {
  arc: Arc;
  point: ScreenPoint;
  bounds: { readonly width: number; readonly height: number };
  onClose: () => void;
}) {
  const { arc, point, bounds, onClose } = props;
  const { formats } = useI18n();
  const texts = useTexts(linkTexts);
  const words = useLinkWords();
  const element = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another arc takes the focus anew.
  useEffect(() => element.current?.focus(), [arc.key]);
  if (!words) return null;
  const { ends, links, papers } = arc;
  const title = texts.pair(words.end(ends[0]), words.end(ends[1]));
  return (
    <HereBox kind="text" title={title} point={point} bounds={bounds} onClose={onClose} ref={element}>
      {papers && (
        <p className="small">
          {texts.papers(papers.count, formats.count(papers.count), papers.year)}.{' '}
          <span className="faint">
            {texts.source}: {texts.papersSource}
          </span>
        </p>
      )}
      <ul>
        {links.map((link, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two links may be alike in all that is said of them.
          <li key={index} className="small">
            <span>
              <End end={link.from} words={words} onOpen={onClose} /> –{' '}
              <End end={link.to} words={words} onOpen={onClose} />
            </span>
            <span>{words.facts(link)}</span>
            <span className="faint">
              {texts.source}: {link.sources.length === 0 && texts.noSource}
              <SourceList sources={link.sources} nameOf={words.source} />
            </span>
          </li>
        ))}
      </ul>
    </HereBox>
  );
}
