import {
  AppWindow,
  Globe,
  LayoutGrid,
  MonitorOff,
  Pause,
  Play,
  Presentation,
  Projector,
  X,
} from 'lucide-react';
import { briefingTexts } from '../../i18n/briefing/frame.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { LANGUAGES } from '../../model/languages.ts';
import { useActions } from '../../state/use-app.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { LanguageSwitch } from '../../ui/language-switch.tsx';
import { FullScreenButton } from './full-screen-button.tsx';
import type { PointerAid } from './pointer/pointer-aid.tsx';
import { PointerButton } from './pointer/pointer-button.tsx';
import { StepButtons } from './step-buttons.tsx';
import { PACES, useAutoPlay } from './use-auto-play.ts';
import './bar.css';

interface Steps {
  readonly step: number;
  readonly steps: number;
  readonly goTo: (step: number) => void;
}

interface Tools {
  /** Whether the atlas is explored in place of the slide, and how to go there and back. */
  readonly explores: boolean;
  readonly onExplore: () => void;
  /** Null where the speaker's notes stand in this window. */
  readonly onPresenter: (() => void) | null;
  /** The audience's own window, with what closes it and brings the slide back, or opens it. */
  readonly audience: { readonly isOpen: boolean; readonly toggle: () => void };
  readonly isBlack: boolean;
  readonly onOverview: () => void;
  readonly onBlack: () => void;
  readonly pointer: { readonly aid: PointerAid; readonly next: () => void };
}

function AutoPlay({ step, steps, goTo }: Steps) {
  const { formats } = useI18n();
  const { present: text } = useTexts(briefingTexts);
  const { plays, pace, toggle, setPace } = useAutoPlay(step, steps, goTo);
  return (
    <>
      <IconButton icon={plays ? Pause : Play} label={plays ? text.pause : text.play} onClick={toggle} />
      {plays && (
        <select
          className="small"
          aria-label={text.pace}
          value={pace}
          onChange={({ target }) => setPace(PACES.find((each) => each === Number(target.value)) ?? pace)}
        >
          {PACES.map((each) => (
            <option key={each} value={each}>
              {text.seconds(formats.count(each))}
            </option>
          ))}
        </select>
      )}
    </>
  );
}

function PresentTools(props: Tools & Steps) {
  const { explores, onExplore, onPresenter, audience, onOverview, isBlack, onBlack, pointer, ...steps } =
    props;
  const { present: text } = useTexts(briefingTexts);
  return (
    <div className="present-tools">
      <IconButton
        icon={explores ? Presentation : Globe}
        label={explores ? text.back : text.explore}
        onClick={onExplore}
      />
      <IconButton icon={LayoutGrid} label={text.overview} onClick={onOverview} />
      <AutoPlay {...steps} />
      <IconButton
        icon={Projector}
        label={audience.isOpen ? text.closeAudience : text.audience}
        aria-pressed={audience.isOpen}
        onClick={audience.toggle}
      />
      {onPresenter && <IconButton icon={AppWindow} label={text.presenter} onClick={onPresenter} />}
      <PointerButton aid={pointer.aid} onNext={pointer.next} />
      <IconButton icon={MonitorOff} label={text.black} aria-pressed={isBlack} onClick={onBlack} />
      <FullScreenButton />
    </div>
  );
}

/** The buttons under the words of a step. */
export function PresentBar(props: {
  steps: Steps;
  /** The digits of a jump that were typed so far. */
  digits: string;
  tools: Tools;
  onExit: (() => void) | null;
}) {
  const { steps, digits, tools, onExit } = props;
  const { locale } = useI18n();
  const { present: text } = useTexts(briefingTexts);
  const { setChoice } = useActions();
  return (
    <div className="present-bar">
      <StepButtons {...steps} digits={digits} hint={text.keys} />
      <span className="present-gap" />
      <LanguageSwitch
        className="text-button small"
        languages={LANGUAGES.filter((each) => each !== locale)}
        chosen={null}
        onChoose={(chosen) => setChoice({ locale: chosen })}
      />
      {onExit && <IconButton icon={X} label={text.exit} onClick={onExit} />}
      <PresentTools {...tools} {...steps} />
    </div>
  );
}
