import { frameTexts } from '../../../i18n/charts/frame.ts';
import { useTexts } from '../../../i18n/i18n-context.tsx';
import { useExplored } from '../../../state/own/explored.ts';
import { Later } from '../../../ui/later.tsx';
import { lazyPart } from '../../../ui/lazy-part.ts';
import { useTheme } from '../../use-theme.ts';
import './explored-list.css';

const OwnExplorer = lazyPart(() => import('../../own/own-explorer.tsx'));

/** The list of the reader's own that is explored. */
export function ExploredList() {
  const list = useExplored();
  const theme = useTheme();
  const { loading } = useTexts(frameTexts);
  return (
    <Later of={list?.id} waiting={<p className="chart-state faint">{loading}</p>}>
      {list && <OwnExplorer list={list} theme={theme} />}
    </Later>
  );
}
