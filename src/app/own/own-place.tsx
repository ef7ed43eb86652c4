import { use, useEffect } from 'react';
import OwnDialog from '../../panels/own/own-dialog.tsx';
import { StoreContext } from '../../state/use-app.ts';
import { beginOwn } from './begin-own.ts';

/** The window of the reader's own lists, with those that are kept. */
export default function OwnPlace({ onClose }: { onClose: () => void }) {
  const store = use(StoreContext);
  useEffect(() => {
    if (store) void beginOwn(store);
  }, [store]);
  return <OwnDialog onClose={onClose} />;
}
