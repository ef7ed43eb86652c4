import { use, useEffect } from 'react';
import OwnDialog from '../../panels/own/own-dialog.tsx';
import { StoreContext } from '../../state/use-app.ts';
import { beginOwn } from './begin-own.ts';
import { ProjectTools } from './project/project-tools.tsx';
import { useOwnSave } from './use-own-save.tsx';

/** The window of the reader's own lists, with those that are kept, and the files that they become. */
export default function OwnPlace({ onClose }: { onClose: () => void }) {
  const store = use(StoreContext);
  const { save, saveOther, progress } = useOwnSave();
  useEffect(() => {
    if (store) void beginOwn(store);
  }, [store]);
  return (
    <OwnDialog
      onClose={onClose}
      onSave={save}
      project={<ProjectTools onSave={saveOther} />}
      progress={progress}
    />
  );
}
