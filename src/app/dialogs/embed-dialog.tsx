import { useId, useState } from 'react';
import { EMBED_HEIGHT, embedSnippet, isLocalAddress } from '../../export/embed-snippet.ts';
import { exportTexts } from '../../i18n/export/frame.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { useApp, useView } from '../../state/use-app.ts';
import { describeFilters } from '../../state/view/describe.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useCopy } from '../../ui/use-copy.ts';
import { OwnInLink } from '../own/own-in-link.tsx';

/** The lines that put this view into another page. */
export default function EmbedDialog({ onClose }: { onClose: () => void }) {
  const i18n = useI18n();
  const { embed: text } = useTexts(exportTexts);
  const catalog = useApp((state) => state.catalog);
  const linkOf = useApp((state) => state.linkOf);
  const view = useView((current) => current);
  const [height, setHeight] = useState(String(EMBED_HEIGHT.standard));
  const { state, copy } = useCopy();
  const id = useId();
  const link = linkOf({ ...view, embed: true });
  const pixels = Number(height);
  const isSound = Number.isInteger(pixels) && pixels >= EMBED_HEIGHT.least && pixels <= EMBED_HEIGHT.most;
  const title = `Auspices: ${describeFilters(view, i18n, catalog)}`;
  const snippet = embedSnippet(link, title, isSound ? pixels : EMBED_HEIGHT.standard);
  return (
    <Dialog title={text.title} closeLabel={i18n.messages.app.close} onClose={onClose}>
      <p>{text.intro}</p>
      {isLocalAddress(link) && (
        <p className="note" role="note">
          {text.local}
        </p>
      )}
      <OwnInLink own={view.own} />
      <label className="field" htmlFor={`${id}height`}>
        <span className="small faint">{text.height}</span>
        <input
          id={`${id}height`}
          type="text"
          inputMode="numeric"
          value={height}
          aria-invalid={!isSound}
          aria-describedby={isSound ? undefined : `${id}problem`}
          onChange={(event) => setHeight(event.target.value.trim())}
        />
      </label>
      {!isSound && (
        <p id={`${id}problem`} className="field-problem small" role="alert">
          {text.badHeight}
        </p>
      )}
      <label className="field" htmlFor={`${id}code`}>
        <span className="small faint">{text.code}</span>
        <textarea
          id={`${id}code`}
          readOnly
          rows={5}
          value={snippet}
          onFocus={(event) => event.target.select()}
        />
      </label>
      <div className="dialog-actions">
        <span role="status" className="small">
          {state === 'failed' && text.copyFailed}
        </span>
        <button type="button" className="text-button primary" onClick={() => copy(snippet)}>
          {state === 'copied' ? text.copied : text.copy}
        </button>
      </div>
    </Dialog>
  );
}
