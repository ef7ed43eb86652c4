import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import type { DialogId, OpenDialogProps } from './open-dialog.tsx';

const OpenDialog = lazyPart(() => import('./open-dialog.tsx'));

/** The window that is open, if one is. */
export function Dialogs(props: Omit<OpenDialogProps, 'dialog'> & { dialog: DialogId | null }) {
  const { dialog, ...rest } = props;
  return (
    <Later of={dialog} onClose={rest.onClose}>
      {dialog && <OpenDialog dialog={dialog} {...rest} />}
    </Later>
  );
}
