import type { BriefingsDialogProps } from '../../briefing/library/briefings-dialog.tsx';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { recall, remember } from '../storage.ts';

const AboutDialog = lazyPart(async () => ({ default: (await import('./about-dialog.tsx')).AboutDialog }));
const BriefingsDialog = lazyPart(() => import('../../briefing/library/briefings-dialog.tsx'));
const KeysDialog = lazyPart(async () => ({ default: (await import('../keys/keys-dialog.tsx')).KeysDialog }));

/** The windows that a button of the header or a key opens over the page. */
export type DialogId = 'about' | 'keys' | 'briefings';

/** The window that is open, if one is. */
export function Dialogs(
  props: Omit<BriefingsDialogProps, 'office' | 'onOffice'> & { dialog: DialogId | null },
) {
  const { dialog, onClose, onPresent, onWrite, onBegin, onHandOut } = props;
  const closing =
    <Values extends readonly unknown[]>(act: (...values: Values) => void) =>
    (...values: Values) => {
      onClose();
      act(...values);
    };
  return (
    <Later of={dialog} onClose={onClose}>
      {dialog === 'about' && <AboutDialog onClose={onClose} />}
      {dialog === 'keys' && <KeysDialog onClose={onClose} />}
      {dialog === 'briefings' && (
        <BriefingsDialog
          onClose={onClose}
          onPresent={onPresent}
          onWrite={closing(onWrite)}
          onBegin={closing(onBegin)}
          onHandOut={closing(onHandOut)}
          office={recall('office') ?? ''}
          onOffice={(office) => remember('office', office)}
        />
      )}
    </Later>
  );
}
