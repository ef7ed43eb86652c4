import { useEffect } from 'react';
import { createSearch } from '../../model/search/search.ts';
import { useBringLocalNames } from '../../state/question/use-bring-local-names.ts';
import { useActions } from '../../state/use-app.ts';

/** Brings the search to the store, with the names that it alone needs; it is loaded with this component. */
export default function SearchEngine() {
  const { bringSearch } = useActions();
  const bringLocalNames = useBringLocalNames();
  useEffect(() => {
    let isOpen = true;
    void bringLocalNames().then(() => {
      if (isOpen) bringSearch(createSearch);
    });
    return () => {
      isOpen = false;
    };
  }, [bringSearch, bringLocalNames]);
  return null;
}
