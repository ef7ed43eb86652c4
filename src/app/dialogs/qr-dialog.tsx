import { fileNameOf } from '../../export/charts/chart-file.ts';
import { saveFile } from '../../export/download.ts';
import { isLocalAddress } from '../../export/embed-snippet.ts';
import { encodeQr, qrSvg } from '../../export/sheets/qr-path.ts';
import { exportTexts } from '../../i18n/export/frame.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { useApp, useView } from '../../state/use-app.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { activeWords } from '../hosts/active-words.ts';
import { OwnInLink } from '../own/own-in-link.tsx';
import './qr-dialog.css';

/** The present view as a code that a phone reads. */
export default function QrDialog({ onClose }: { onClose: () => void }) {
  const { messages } = useI18n();
  const { qr: text } = useTexts(exportTexts);
  const linkOf = useApp((state) => state.linkOf);
  const view = useView((current) => current);
  const link = linkOf(view);
  const code = encodeQr(link);
  const save = () => {
    if (!code) return;
    const file = fileNameOf({ id: 'qr', date: new Date() }, 'svg', activeWords(view));
    saveFile(file, new Blob([qrSvg(code)], { type: 'image/svg+xml' }));
  };
  return (
    <Dialog title={text.title} closeLabel={messages.app.close} onClose={onClose}>
      {code ? <p>{text.intro}</p> : <p role="alert">{text.tooLong}</p>}
      {isLocalAddress(link) && (
        <p className="note" role="note">
          {text.local}
        </p>
      )}
      {code && (
        <svg className="qr-code" viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={text.alt}>
          <rect width={code.size} height={code.size} fill="#ffffff" />
          <path d={code.path} fill="#000000" />
        </svg>
      )}
      <OwnInLink own={view.own} />
      <p className="small qr-link">{link}</p>
      {code && (
        <div className="dialog-actions">
          <button type="button" className="text-button primary" onClick={save}>
            {text.save}
          </button>
        </div>
      )}
    </Dialog>
  );
}
