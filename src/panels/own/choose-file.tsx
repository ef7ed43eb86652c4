import { type DragEvent, useId, useState } from 'react';
import { useTexts } from '../../i18n/i18n-context.tsx';
import { ownTexts } from '../../i18n/own.ts';
import type { Brought } from './use-import.ts';

const ACCEPT = '.csv,.tsv,.tab,.txt,.xlsx,.geojson,.json,.kml,.kmz,.parquet,.geoparquet';

/** Where a list is brought: chosen, dropped or pasted. */
export function ChooseFile(props: { onBring: (brought: Brought) => void }) {
  const { onBring } = props;
  const text = useTexts(ownTexts);
  const inputId = useId();
  const pasteId = useId();
  const [isOver, setIsOver] = useState(false);
  const [pasted, setPasted] = useState('');
  const bring = (file: File | undefined) => file && onBring({ name: file.name, file });
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    bring(event.dataTransfer.files[0]);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by keyboard. */}
      <div
        className="own-drop"
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <label className="text-button primary" htmlFor={inputId}>
          {text.choose}
        </label>
        <input
          id={inputId}
          className="visually-hidden"
          type="file"
          accept={ACCEPT}
          onChange={(event) => bring(event.target.files?.[0])}
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
