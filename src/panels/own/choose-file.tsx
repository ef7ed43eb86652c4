import { useId, useState } from 'react';
import { useTexts } from '../../i18n/i18n-context.tsx';
import { ownReadingTexts } from '../../i18n/own/reading.ts';
import { ownTexts } from '../../i18n/own.ts';
import type { Brought } from './use-import.ts';

const ACCEPT = '.csv,.tsv,.tab,.txt,.xlsx,.geojson,.json,.kml,.kmz,.parquet,.geoparquet';

/** Where a list is brought: chosen or pasted, or looked at if a text was dropped; a folder that was dropped is refused. */
export function ChooseFile(props: {
  text: string;
  folder: string;
  onFiles: (files: readonly File[]) => void;
  onBring: (brought: Brought) => void;
}) {
  const { text: dropped, folder, onFiles, onBring } = props;
  const text = useTexts(ownTexts);
  const reading = useTexts(ownReadingTexts);
  const inputId = useId();
  const pasteId = useId();
  const [pasted, setPasted] = useState(dropped);
  return (
    <>
      {folder !== '' && (
        <p role="alert" className="field-problem">
          {reading.folder(folder)}
        </p>
      )}
      {dropped !== '' && <p role="status">{reading.textDropped}</p>}
      <div className="own-drop">
        <label className="text-button primary" htmlFor={inputId}>
          {text.choose}
        </label>
        <input
          id={inputId}
          className="visually-hidden"
          type="file"
          accept={ACCEPT}
          multiple
          onChange={(event) => onFiles([...(event.target.files ?? [])])}
        />
        <p className="faint">{text.drop}</p>
      </div>
      <div className="field">
        <label htmlFor={pasteId}>{text.paste}</label>
        <textarea id={pasteId} rows={3} value={pasted} onChange={(event) => setPasted(event.target.value)} />
      </div>
      <p className="dialog-actions">
        <button
          type="button"
          className="text-button"
          disabled={pasted.trim() === ''}
          onClick={() => onBring({ name: text.pastedName, file: new Blob([pasted]) })}
        >
          {text.readPasted}
        </button>
      </p>
    </>
  );
}
