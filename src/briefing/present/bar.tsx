import {
  AppWindow,
  ChartColumn,
  ChevronLeft,
  ChevronRight,
  Dot,
  Flashlight,
  Maximize,
  Minimize,
  MonitorOff,
  MousePointer2,
  Pause,
  Play,
  StickyNote,
  Undo2,
  X,
} from 'lucide-react';
import { briefingTexts } from '../../i18n/briefing/frame.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { LOCALES } from '../../i18n/locales.ts';
import { LANGUAGES } from '../../model/languages.ts';
import { useActions } from '../../state/use-app.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import type { PointerAid } from './pointer-aid.tsx';
import { PACES, useAutoPlay } from './use-auto-play.ts';
import { useFullScreen } from './use-full-screen.ts';
import './bar.css';

const POINTER_ICONS = { none: MousePointer2, laser: Dot, spotlight: Flashlight } as const;

/** The buttons under the words of a step. */
export function PresentBar(props: {
  step: number;
  steps: number;
  /** The digits of a jump that were typed so far. */
  digits: string;
  goTo: (step: number) => void;
  /** Shows the step as it was made; null where it is shown so. */
  onBack: (() => void) | null;
  /** Null where the step has no notes. */
  notes: { readonly shown: boolean; readonly toggle: () => void } | null;
  /** Null where no other window can be opened. */
  onPresenter: (() => void) | null;
  onBlack: () => void;
  pointer: { readonly aid: PointerAid; readonly next: () => void };
  /** Null where charts stand beside the map, or the step has none. */
  charts: { readonly shown: boolean; readonly toggle: () => void } | null;
  onExit: (() => void) | null;
}) {
  const { step, steps, digits, goTo, onBack, notes, charts, pointer } = props;
  const { onPresenter, onBlack, onExit } = props;
  const { locale, formats } = useI18n();
  const { present: text } = useTexts(briefingTexts);
  const { setChoice } = useActions();
  const play = useAutoPlay(step, steps, goTo);
  const full = useFullScreen();
  return (
    <div className="present-bar">
      <IconButton
        icon={ChevronLeft}
        label={text.previous}
        disabled={step === 1}
        onClick={() => goTo(step - 1)}
      />
      <span className="tabular" title={text.keys}>
        {digits === '' ? text.position(formats.count(step), formats.count(steps)) : text.jump(digits)}
      </span>
      <IconButton
        icon={ChevronRight}
        label={text.next}
        disabled={step === steps}
        onClick={() => goTo(step + 1)}
      />
      <span className="present-gap" />
      {LANGUAGES.filter((each) => each !== locale).map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          className="text-button small"
          title={LOCALES[each].label}
          onClick={() => setChoice({ locale: each })}
        >
          {LOCALES[each].short}
        </button>
      ))}
      {onExit && <IconButton icon={X} label={text.exit} onClick={onExit} />}
      <div className="present-tools">
        {onBack && <IconButton icon={Undo2} label={text.back} onClick={onBack} />}
        {notes && (
          <IconButton
            icon={StickyNote}
            label={text.notes}
            aria-pressed={notes.shown}
            onClick={notes.toggle}
          />
        )}
        <IconButton
          icon={play.plays ? Pause : Play}
          label={play.plays ? text.pause : text.play}
          onClick={play.toggle}
        />
        {play.plays && (
          <select
            className="small"
            aria-label={text.pace}
            value={play.pace}
            onChange={({ target }) =>
              play.setPace(PACES.find((pace) => pace === Number(target.value)) ?? play.pace)
            }
          >
            {PACES.map((pace) => (
              <option key={pace} value={pace}>
                {text.seconds(formats.count(pace))}
              </option>
            ))}
          </select>
        )}
        {onPresenter && <IconButton icon={AppWindow} label={text.presenter} onClick={onPresenter} />}
        {charts && (
          <IconButton
            icon={ChartColumn}
            label={text.charts}
            aria-pressed={charts.shown}
            onClick={charts.toggle}
          />
        )}
        <IconButton
          icon={POINTER_ICONS[pointer.aid]}
          label={text.pointer[pointer.aid]}
          aria-pressed={pointer.aid !== 'none'}
          onClick={pointer.next}
        />
        <IconButton icon={MonitorOff} label={text.black} onClick={onBlack} />
        {full.isPossible && (
          <IconButton
            icon={full.isFull ? Minimize : Maximize}
            label={full.isFull ? text.leaveFull : text.full}
            onClick={full.toggle}
          />
        )}
      </div>
    </div>
  );
}
