import { useView } from '../../state/use-app.ts';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { useIdle } from '../../ui/use-idle.ts';

const SearchEngine = lazyPart(() => import('./search-engine.tsx'));

/** Brings the search when the page has come to rest, or something is searched for. */
export function SearchLater() {
  const idle = useIdle();
  const searches = useView((view) => view.query !== '');
  return <Later>{(idle || searches) && <SearchEngine />}</Later>;
}
