import { use, useEffect } from 'react';
import { StoreContext } from '../../state/use-app.ts';
import { beginOwn } from './begin-own.ts';

/** Brings the lists of the reader's own that the view shows. */
export default function OwnLists() {
  const store = use(StoreContext);
  useEffect(() => {
    if (store) void beginOwn(store);
  }, [store]);
  return null;
}
