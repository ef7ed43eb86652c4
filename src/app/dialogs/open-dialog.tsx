import type { BriefingsDialogProps } from '../../briefing/library/briefings-dialog.tsx';
import type { WorldFile } from '../../map/vector/world-file.ts';
import { useActions, useView } from '../../state/use-app.ts';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import { recall, remember } from '../storage.ts';

const AboutDialog = lazyPart(async () => ({ default: (await import('./about-dialog.tsx')).AboutDialog }));
const DocumentsDialog = lazyPart(() => import('../../panels/documents/documents-dialog.tsx'));
const CopyDialog = lazyPart(() => import('../kept-copy/copy-dialog.tsx'));
const BriefingsDialog = lazyPart(() => import('../../briefing/library/briefings-dialog.tsx'));
const OwnDialog = lazyPart(() => import('../own/own-place.tsx'));
const KeysDialog = lazyPart(async () => ({ default: (await import('../keys/keys-dialog.tsx')).KeysDialog }));
const DossierPlace = lazyPart(() => import('../hosts/dossier/dossier-place.tsx'));
const MethodsDialog = lazyPart(() => import('../../panels/methods/methods-dialog.tsx'));
const ProposalPlace = lazyPart(() => import('../hosts/proposal/proposal-place.tsx'));
const UnknownsDialog = lazyPart(() => import('../../panels/known/unknowns-dialog.tsx'));

/** The windows that a button of the header or a key opens over the page. */
export type DialogId =
  | 'about'
  | 'own'
  | 'copy'
  | 'keys'
  | 'briefings'
  | 'unknowns'
  | 'documents'
  | 'dossier'
  | 'proposal'
  | 'methods';

/** What the windows are given. */
export type OpenDialogProps = Omit<BriefingsDialogProps, 'office' | 'onOffice'> & {
  readonly dialog: DialogId;
  readonly world: WorldFile;
};

/** The window that a button, a key or a link has opened. */
function Opened(props: OpenDialogProps) {
  const { dialog, world, onClose, onPresent, onWrite, onBegin, onHandOut } = props;
  const closing =
    <Values extends readonly unknown[]>(act: (...values: Values) => void) =>
    (...values: Values) => {
      onClose();
      act(...values);
    };
  switch (dialog) {
    case 'about':
      return <AboutDialog onClose={onClose} />;
    case 'own':
      return <OwnDialog onClose={onClose} />;
    case 'copy':
      return <CopyDialog onClose={onClose} />;
    case 'keys':
      return <KeysDialog onClose={onClose} />;
    case 'unknowns':
      return <UnknownsDialog kind="centre" onClose={onClose} />;
    case 'dossier':
      return <DossierPlace world={world} onClose={onClose} onWrite={closing(onWrite)} />;
    case 'proposal':
      return <ProposalPlace world={world} onClose={onClose} onWrite={closing(onWrite)} />;
    case 'documents':
      return <DocumentsDialog onClose={onClose} />;
    case 'methods':
      return null;
    case 'briefings':
      return (
        <BriefingsDialog
          onClose={onClose}
          onPresent={onPresent}
          onWrite={closing(onWrite)}
          onBegin={closing(onBegin)}
          onHandOut={closing(onHandOut)}
          office={recall('office') ?? ''}
          onOffice={(office) => remember('office', office)}
        />
      );
  }
}

/**
 * The window that is open, each loaded when it is first opened; over it, so that the reader comes back to where the link stood, the
 * page of methods.
 */
export default function OpenDialog(props: OpenDialogProps) {
  const methods = useView((view) => view.methods);
  const { setChoice } = useActions();
  const close = () => (props.dialog === 'methods' ? props.onClose() : setChoice({ methods: null }));
  return (
    <>
      <Opened {...props} />
      <Later of={methods} onClose={close}>
        {methods && <MethodsDialog asked={methods} onClose={close} />}
      </Later>
    </>
  );
}
