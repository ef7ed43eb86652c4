import { type FormEvent, useId, useMemo, useState } from 'react';
import { fileNameOf } from '../../export/charts/chart-file.ts';
import { buildMapFile, pngScale } from '../../export/sheets/map-exporters.ts';
import { SHEET_SIZES, type SheetSize } from '../../export/sheets/map-sheet.ts';
import { exportTexts } from '../../i18n/export/frame.ts';
import { exportMenuTexts } from '../../i18n/export/menu.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { readMap } from '../../map/current-map.ts';
import { PICTURE_FRAMES, type PictureFrame, usualFrame } from '../../map/picture/frame-picture.ts';
import type { MapFormat } from '../../model/formats.ts';
import { useKnowledge } from '../../state/cooperation/knowledge.ts';
import { useReadApp } from '../../state/use-app.ts';
import { describeFilters } from '../../state/view/describe.ts';
import { Choices } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { activeWords, describeFocus } from '../hosts/active-words.ts';
import type { ExportOrder } from '../hosts/use-export-task.ts';
import type { SheetChoice, SheetWords } from './map-sheet-of.ts';
import { useSheet } from './use-sheet.ts';
import './map-export-dialog.css';

/** Pixels to a CSS pixel that a picture for screens may have. */
const SCALES = [1, 2, 3, 4] as const;
type Scale = (typeof SCALES)[number];
const COLOURS = ['screen', 'print'] as const;

/** A picture is mostly for screens, a PDF for paper. */
const STANDARD: Readonly<Record<MapFormat, Pick<SheetChoice, 'size' | 'colours'>>> = {
  png: { size: 'view', colours: 'screen' },
  svg: { size: 'view', colours: 'screen' },
  pdf: { size: 'a4-landscape', colours: 'print' },
};

/** The frame that suits what the map shows when the dialog opens. */
function frameAtFirst(): PictureFrame {
  const map = readMap();
  return map ? usualFrame(map.context) : 'screen';
}

/** What the sheet says of the view as it was when the dialog opened. */
function useSheetWords(): SheetWords {
  const i18n = useI18n();
  const readApp = useReadApp();
  const { state: knowledge } = useKnowledge(false);
  return useMemo(() => {
    const { catalog, view, selectScene, linkOf } = readApp();
    const { visible, total } = selectScene(view);
    const { count } = i18n.formats;
    const counted = i18n.messages.status.count(count(visible.length), count(total), total);
    return {
      sentence: describeFilters(view, i18n, catalog),
      lines: [[counted, ...describeFocus(view, i18n, knowledge)].join(' · ')],
      link: linkOf(view),
      date: new Date(),
    };
  }, [i18n, readApp, knowledge]);
}

/** The form of the dialog: what is chosen, and the sheet as it looks with it. */
function useMapExport(format: MapFormat) {
  const i18n = useI18n();
  const words = useSheetWords();
  const [title, setTitle] = useState(words.sentence);
  const [size, setSize] = useState<SheetSize>(STANDARD[format].size);
  const [colours, setColours] = useState(STANDARD[format].colours);
  const [frame, setFrame] = useState(frameAtFirst);
  const [scale, setScale] = useState<Scale>(2);
  const choice = useMemo(() => ({ title, size, frame, colours }), [title, size, frame, colours]);
  const sheet = useSheet(choice, words, i18n);
  return {
    words,
    choice,
    scale,
    sheet,
    setTitle,
    setSize,
    setFrame,
    setColours,
    setScale,
    /** The finished sheet of the present choice; null while it is being drawn, since what is saved is what was chosen last. */
    finished: sheet.status === 'ready' && sheet.choice === choice ? sheet.finished : null,
  };
}

type MapExport = ReturnType<typeof useMapExport>;

function TitleField({ words, choice, setTitle }: MapExport) {
  const { dialog } = useTexts(exportTexts);
  const id = useId();
  return (
    <label className="field" htmlFor={id}>
      <span className="small faint">{dialog.heading}</span>
      <input
        id={id}
        type="text"
        value={choice.title}
        maxLength={160}
        placeholder={words.sentence}
        onChange={(event) => setTitle(event.target.value)}
      />
    </label>
  );
}

/** How many pixels a picture has: chosen for screens, told for paper. */
function Resolution({ form }: { form: MapExport }) {
  const { formats } = useI18n();
  const { dialog } = useTexts(exportTexts);
  const id = useId();
  const { choice, scale, sheet, setScale } = form;
  const pixels = (each: number): [width: string, height: string] | null => {
    if (sheet.status !== 'ready') return null;
    const { scale: factor } = pngScale(choice.size, each);
    const { width, height } = sheet.finished.layout;
    return [formats.count(Math.round(width * factor)), formats.count(Math.round(height * factor))];
  };
  if (choice.size !== 'view') {
    const dots = pixels(1);
    return dots && <p className="small">{dialog.dots(...dots)}</p>;
  }
  return (
    <Choices
      legend={dialog.scale}
      name={id}
      values={SCALES}
      value={scale}
      label={(each) => {
        const sides = pixels(each);
        return sides ? dialog.scales(each, ...sides) : `${each}×`;
      }}
      onChange={setScale}
    />
  );
}

function Options({ format, form }: { format: MapFormat; form: MapExport }) {
  const { dialog } = useTexts(exportTexts);
  const id = useId();
  const { choice, setSize, setFrame, setColours } = form;
  return (
    <div className="export-options">
      <TitleField {...form} />
      <Choices
        legend={dialog.size}
        name={`${id}size`}
        values={SHEET_SIZES}
        value={choice.size}
        label={(each) => dialog.sizes[each]}
        onChange={setSize}
      />
      <Choices
        legend={dialog.frame}
        name={`${id}frame`}
        values={PICTURE_FRAMES}
        value={choice.frame}
        label={(each) => dialog.frames[each]}
        onChange={setFrame}
      />
      <Choices
        legend={dialog.colours}
        name={`${id}colours`}
        values={COLOURS}
        value={choice.colours}
        label={(each) => dialog.palettes[each]}
        onChange={setColours}
      />
      {format === 'png' && <Resolution form={form} />}
      <p className="small faint">{dialog.note}</p>
    </div>
  );
}

/** Title, size, resolution and colours of an exported map, with a preview of the sheet. */
export default function MapExportDialog(props: {
  format: MapFormat;
  onClose: () => void;
  onOrder: (order: ExportOrder) => void;
}) {
  const { format, onClose, onOrder } = props;
  const { messages } = useI18n();
  const text = useTexts(exportTexts);
  const { items } = useTexts(exportMenuTexts);
  const readApp = useReadApp();
  const form = useMapExport(format);
  const { words, choice, scale, sheet, finished } = form;
  const { dialog, reasons } = text;
  const name = items[format][0];

  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!finished) return;
    const file = fileNameOf({ id: 'map', date: words.date }, format, activeWords(readApp().view));
    onOrder({
      name,
      file,
      build: (job) => buildMapFile(format, finished, { size: choice.size, scale }, job),
    });
    onClose();
  };
  return (
    <Dialog title={dialog.title(name)} closeLabel={messages.app.close} onClose={onClose} wide>
      <form className="export-form" onSubmit={save}>
        <Options format={format} form={form} />
        <div className="export-preview">
          {sheet.status === 'ready' && <img src={sheet.preview} alt={dialog.preview} />}
          {sheet.status === 'failed' && <p role="alert">{text.failed(name, reasons[sheet.reason])}</p>}
        </div>
        <div className="dialog-actions">
          <button type="button" className="text-button" onClick={onClose}>
            {dialog.cancel}
          </button>
          <button type="submit" className="text-button primary" disabled={!finished}>
            {dialog.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
