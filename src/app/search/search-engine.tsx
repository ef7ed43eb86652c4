import { useEffect } from 'react';
import { createSearch } from '../../model/search/search.ts';
import { useActions } from '../../state/use-app.ts';

/** Brings the search to the store; it is loaded with this component. */
export default function SearchEngine() {
  const { bringSearch } = useActions();
  useEffect(() => bringSearch(createSearch), [bringSearch]);
  return null;
}
