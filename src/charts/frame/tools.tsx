import { ChartNoAxesColumn, Download, Maximize2, Minimize2, Table2, X } from 'lucide-react';
import { useState } from 'react';
import { frameTexts } from '../../i18n/charts/frame.ts';
import { useTexts } from '../../i18n/i18n-context.tsx';
import { CHART_FORMATS, type ChartFormat } from '../../model/formats.ts';
import { useActions } from '../../state/use-app.ts';
import type { ChartId } from '../../state/view/charts.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import type { PopupProps } from '../../ui/menu/items.ts';
import { Menu } from '../../ui/menu/menu.tsx';
import { MenuPopup } from '../../ui/menu/popup-later.ts';
import { type ChartRecord, useChartHost } from './host.ts';

/** The menu of formats in which the chart can be saved: of what is not there, there is no picture. */
function Formats(props: PopupProps & { record: () => ChartRecord; onChoose: (format: ChartFormat) => void }) {
  const { record, onChoose, ...popup } = props;
  const text = useTexts(frameTexts);
  const [hasPicture] = useState(() => record().hasPicture);
  const items = CHART_FORMATS.filter((format) => hasPicture || format === 'csv').map((format) => ({
    id: format,
    name: text.formats[format],
    onChoose: () => onChoose(format),
  }));
  return <MenuPopup {...popup} groups={[{ id: 'formats', items }]} />;
}

/** When what was just changed has been drawn. */
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** Table, file, full screen, close: the buttons that every chart has. */
export function ChartTools(props: {
  id: ChartId;
  name: string;
  asTable: boolean;
  onTable: () => void;
  record: () => ChartRecord;
}) {
  const { id, name, asTable, onTable, record } = props;
  const text = useTexts(frameTexts);
  const { save, close, enlarged, enlarge } = useChartHost();
  const { point } = useActions();
  const [message, setMessage] = useState('');
  const isEnlarged = enlarged === id;
  const saveAs = (format: ChartFormat) => {
    setMessage(text.saving);
    // The mouse that chose from the menu may lie on a mark by now: a file shows no passing glance.
    point(null);
    nextFrame()
      .then(() => save(record(), format))
      .then(
        (file) => setMessage(text.saved(file)),
        () => setMessage(text.saveFailed),
      );
  };
  return (
    <div className="chart-tools">
      <output className="small faint">{message}</output>
      <IconButton
        icon={asTable ? ChartNoAxesColumn : Table2}
        label={asTable ? text.showChart : text.showTable}
        aria-pressed={asTable}
        onClick={onTable}
      />
      <Menu icon={Download} label={text.download}>
        {(popup) => <Formats {...popup} record={record} onChoose={saveAs} />}
      </Menu>
      <IconButton
        icon={isEnlarged ? Minimize2 : Maximize2}
        label={isEnlarged ? text.reduce : text.enlarge}
        aria-pressed={isEnlarged}
        onClick={() => enlarge(isEnlarged ? null : id)}
      />
      <IconButton icon={X} label={text.close(name)} onClick={() => close(id)} />
    </div>
  );
}
