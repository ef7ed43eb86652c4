import { X } from 'lucide-react';
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { briefingTexts } from '../../../i18n/briefing/frame.ts';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { type Briefing, wordsOf } from '../../../model/briefing/briefing.ts';
import { idOfPress, pressOf } from '../../../state/keys/key.ts';
import { PRESENT_KEYS } from '../../../state/keys/present.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import type { SlideLibrary } from '../../slide/library.ts';
import { useFigureContext } from '../../use-figure-context.ts';
import { plainTitle } from '../plain-title.ts';
import { placeAfterKey } from './grid-key.ts';
import { SlideThumbnail } from './slide-thumbnail.tsx';
import './overview.css';

/** The buttons of the steps, in their order. */
const buttonsOf = (dialog: HTMLElement) => [...dialog.querySelectorAll<HTMLElement>('li > button')];

/** How many of them stand in the first row. */
function columnsOf(buttons: readonly HTMLElement[]): number {
  const top = buttons[0]?.offsetTop;
  return buttons.filter(({ offsetTop }) => offsetTop === top).length;
}

/** All steps of a briefing as small slides beside each other, of which one is chosen. */
export function Overview(props: {
  briefing: Briefing;
  /** That which is shown, counted from 1. */
  step: number;
  library: SlideLibrary | null;
  onChoose: (step: number) => void;
  onClose: () => void;
}) {
  const { briefing, step, library, onChoose, onClose } = props;
  const { locale, formats } = useI18n();
  const { present: text } = useTexts(briefingTexts);
  const context = useFigureContext();
  const element = useRef<HTMLDialogElement>(null);
  const first = useRef(step);
  useLayoutEffect(() => {
    const dialog = element.current;
    if (!dialog) return;
    if (!dialog.open) dialog.showModal();
    buttonsOf(dialog)[first.current - 1]?.focus();
    return () => dialog.close();
  }, []);
  const onKeyDown = (event: KeyboardEvent<HTMLDialogElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const press = pressOf(event);
    const buttons = buttonsOf(event.currentTarget);
    const at = buttons.findIndex((button) => button.matches(':focus')) + 1;
    const target = placeAfterKey(press, at === 0 ? step : at, {
      steps: buttons.length,
      columns: columnsOf(buttons),
    });
    if (target !== null) buttons[target - 1]?.focus();
    else if (idOfPress(PRESENT_KEYS, press) === 'overview') onClose();
    else return;
    event.preventDefault();
  };
  return (
    <dialog
      ref={element}
      className="overview"
      aria-label={text.overview}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h2>{wordsOf(briefing.title, locale).text}</h2>
        <IconButton icon={X} label={text.back} onClick={onClose} />
      </header>
      <ol>
        {briefing.steps.map(({ title }, index) => {
          const place = index + 1;
          return (
            <li key={place}>
              <button
                type="button"
                aria-current={place === step ? 'step' : undefined}
                onClick={() => onChoose(place)}
              >
                <SlideThumbnail briefing={briefing} step={place} library={library} />
                <span className="overview-name">
                  <span className="tabular">{formats.count(place)}</span>
                  <span lang={wordsOf(title, locale).lang}>{plainTitle(title, context)}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </dialog>
  );
}
