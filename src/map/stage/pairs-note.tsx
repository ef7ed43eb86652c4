import { linkTexts } from '../../i18n/cooperation/links.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { PairCount } from '../../state/overlay/map-overlay.ts';
import { useActions, useView } from '../../state/use-app.ts';

/** How many of the pairs of countries that links join the map shows, and a way to the others. */
export default function PairsNote({ pairs }: { pairs: PairCount }) {
  const { formats } = useI18n();
  const texts = useTexts(linkTexts);
  const choice = useView((view) => view.pairs);
  const { setFocus } = useActions();
  const isAll = pairs.drawn === pairs.all;
  return (
    <p className="map-note pairs-note">
      {isAll
        ? texts.every(formats.count(pairs.all))
        : texts.strongest(formats.count(pairs.drawn), formats.count(pairs.all))}{' '}
      {(!isAll || choice === 'all') && (
        <button
          type="button"
          className="link-button"
          onClick={() => setFocus({ pairs: isAll ? 'strongest' : 'all' })}
        >
          {isAll ? texts.showStrongest : texts.showAll(formats.count(pairs.all))}
        </button>
      )}
    </p>
  );
}
