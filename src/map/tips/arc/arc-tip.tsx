import { linkTexts } from '../../../i18n/cooperation/links.ts';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { useLinkWords } from '../../../state/cooperation/use-link-words.ts';
import type { Arc } from '../../../state/overlay/map-overlay.ts';
import type { ScreenPoint } from '../../screen-point.ts';
import { FloatingTip } from '../floating-tip.tsx';

/** As many links as a tip has room for. */
const MOST_LINKS = 3;

/** What the arc under the pointer is: who it joins, by which links, since when, by which sources. */
export default function ArcTip(props: { arc: Arc; point: ScreenPoint; bounds: { readonly width: number } }) {
  const { arc, point, bounds } = props;
  const { formats } = useI18n();
  const texts = useTexts(linkTexts);
  const words = useLinkWords();
  if (!words) return null;
  const { ends, links, papers, kind } = arc;
  // A stretch of a way goes over a network where no link is stated.
  const over = links.length === 0 && !papers ? (arc.referent.network ?? []) : [];
  const named = links.slice(0, links.length > MOST_LINKS ? MOST_LINKS - 1 : MOST_LINKS);
  const left = links.length - named.length;
  const sources = [...new Set(links.flatMap((link) => link.sources.map(words.source)))];
  return (
    <FloatingTip point={point} bounds={bounds}>
      <strong>{texts.pair(words.end(ends[0]), words.end(ends[1]))}</strong>
      {named.map((link, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two links may be alike in all that is said of them.
        <span key={index} className="small">
          {kind === 'pair' && (
            <>
              {texts.pair(words.end(link.from), words.end(link.to))}
              <br />
            </>
          )}
          <span className={kind === 'pair' ? 'faint' : undefined}>{words.facts(link)}</span>
        </span>
      ))}
      {left > 0 && <span className="small">{texts.more(left, formats.count(left))}</span>}
      {papers && (
        <span className="small">{texts.papers(papers.count, formats.count(papers.count), papers.year)}</span>
      )}
      {over.length > 0 && <span className="small">{texts.over(formats.list(over.map(words.network)))}</span>}
      {over.length === 0 && (
        <span className="faint small">
          {texts.source}: {papers ? texts.papersSource : sources.slice(0, 2).join('; ') || texts.noSource}
        </span>
      )}
      {links.length > 0 && <span className="faint small">{texts.pressForAll}</span>}
    </FloatingTip>
  );
}
