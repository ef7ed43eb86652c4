import { Download } from 'lucide-react';
import { handOutTexts } from '../../i18n/briefing/hand-out.ts';
import { useTexts } from '../../i18n/i18n-context.tsx';
import { HAND_OUT_FORMATS, type HandOutFormat } from '../../model/formats.ts';
import { Menu } from '../../ui/menu/menu.tsx';
import { MenuPopup } from '../../ui/menu/popup-later.ts';

/** The menu of the files that a briefing becomes. */
export function HandOutMenu(props: {
  label: string;
  showLabel?: boolean;
  onChoose: (format: HandOutFormat) => void;
}) {
  const { label, showLabel = false, onChoose } = props;
  const { formats } = useTexts(handOutTexts);
  const items = HAND_OUT_FORMATS.map((format) => {
    const { name, use } = formats[format];
    return { id: format, name, use, spoken: `${name}. ${use}`, onChoose: () => onChoose(format) };
  });
  return (
    <Menu icon={Download} label={label} showLabel={showLabel}>
      {(popup) => <MenuPopup {...popup} groups={[{ id: 'formats', items }]} />}
    </Menu>
  );
}
