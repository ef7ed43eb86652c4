import type { ReactNode } from 'react';
import { frameTexts } from '../../../i18n/charts/frame.ts';
import { useTexts } from '../../../i18n/i18n-context.tsx';
import { useExplored } from '../../../state/own/explored.ts';
import { useView } from '../../../state/use-app.ts';
import { Later } from '../../../ui/later.tsx';
import { lazyPart } from '../../../ui/lazy-part.ts';
import { useTheme } from '../../use-theme.ts';
import { ListChips } from './list-chips.tsx';
import './own-place.css';

const OwnExplorer = lazyPart(() => import('../../own/own-explorer.tsx'));

/** A list of the reader's own that is explored, or the charts, with the lists that could be in their place; on the board as a card. */
export default function OwnPlace({ isCard = false, children }: { isCard?: boolean; children?: ReactNode }) {
  const list = useExplored();
  const theme = useTheme();
  const { loading } = useTexts(frameTexts);
  const presents = useView((view) => view.briefing !== null);
  // A step of a briefing says itself what it shows.
  if (presents) return children;
  if (!list) {
    return isCard ? null : (
      <>
        <ListChips />
        {children}
      </>
    );
  }
  const explorer = (
    <Later of={list.id} waiting={<p className="chart-state faint">{loading}</p>}>
      <OwnExplorer list={list} theme={theme} />
    </Later>
  );
  return isCard ? <div className="charts-cell charts-list">{explorer}</div> : explorer;
}
