import Explorer from '../../panels/own/explore/explorer.tsx';
import type { OwnList } from '../../state/own/own-list.ts';
import type { ThemeId } from '../../theme/tokens.ts';
import { useOwnSave } from './use-own-save.tsx';

/** A list of the reader's own that is explored, and the files that it becomes. */
export default function OwnExplorer(props: { list: OwnList; theme: ThemeId }) {
  const { save, progress } = useOwnSave();
  return (
    <>
      <Explorer {...props} onSave={save} />
      {progress}
    </>
  );
}
