import { useEffect, useState } from 'react';
import { useView } from '../../state/use-app.ts';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';

const SearchEngine = lazyPart(() => import('./search-engine.tsx'));

/** Whether the field of the search has had the focus. */
function useApproached(): boolean {
  const [approached, setApproached] = useState(false);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.closest('search')) setApproached(true);
    };
    addEventListener('focusin', note);
    return () => removeEventListener('focusin', note);
  }, []);
  return approached;
}

/** Brings the search when its field gets the focus, or something is searched for: the globe does not wait for it. */
export function SearchLater() {
  const approached = useApproached();
  const searches = useView((view) => view.query !== '');
  return <Later>{(approached || searches) && <SearchEngine />}</Later>;
}
