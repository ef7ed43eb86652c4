import { useEffect, useState } from 'react';
import { briefingTexts } from '../../../i18n/briefing/frame.ts';
import { useTexts } from '../../../i18n/i18n-context.tsx';
import { useView } from '../../../state/use-app.ts';
import { useBriefing } from '../../use-briefing.ts';
import { BlackScreen } from '../black-screen.tsx';
import { FullScreenButton } from '../full-screen-button.tsx';
import { usePresentKeys } from '../keys.ts';
import { aidAfter, type PointerAid, PointerAidMark } from '../pointer/pointer-aid.tsx';
import { useRemotePointer } from '../pointer/use-remote-pointer.ts';
import { Progress } from '../progress.tsx';
import { SlideStage } from '../slide-stage.tsx';
import type { Slides } from '../slides.ts';
import { useAwake } from '../use-awake.ts';
import { usePresence } from './presence.ts';
import { useFollower } from './use-follower.ts';
import '../bar.css';
import '../present.css';

/** The audience's window: slides, and nothing but them. It follows the window that leads, and its keys lead that one. */
export function AudienceWindow({ slides, talk }: { slides: Slides; talk: string }) {
  const texts = useTexts(briefingTexts);
  const { present: text } = texts;
  const id = useView((view) => view.briefing) ?? '';
  const wanted = useView((view) => view.step);
  const { found } = useBriefing(id);
  const [isOver, setOver] = useState(false);
  const [aid, setAid] = useState<PointerAid>('none');
  const awake = useAwake();
  const showPointer = useRemotePointer();
  usePresence(`${talk}.${id}`);
  const here = () => say({ say: 'here', width: innerWidth, height: innerHeight });
  const { say, isBlack, setBlack, goTo } = useFollower({ talk, briefing: id }, (message) => {
    // Where the window that leads was loaded anew, it learns that there is this one.
    if (message.say === 'at') {
      setOver(false);
      here();
    }
    if (message.say === 'point') showPointer(message);
    if (message.say !== 'end') return;
    setOver(true);
    window.close();
  });
  useEffect(() => {
    const leave = () => say({ say: 'gone' });
    const resized = () => say({ say: 'here', width: innerWidth, height: innerHeight });
    addEventListener('pagehide', leave);
    addEventListener('resize', resized);
    return () => {
      removeEventListener('pagehide', leave);
      removeEventListener('resize', resized);
    };
  }, [say]);
  const briefing = found.status === 'ready' ? found.briefing : undefined;
  const steps = briefing?.steps.length ?? 1;
  const step = Math.min(wanted, steps);
  usePresentKeys({
    step,
    steps,
    goTo,
    onOverview: () => undefined,
    onBlack: () => setBlack(!isBlack),
    onPointer: () => setAid(aidAfter),
    onExit: null,
  });
  const isMissing = found.status === 'unknown';
  return (
    <main className="present" aria-label={text.label} data-awake={awake || undefined}>
      {briefing && !isOver ? (
        <>
          <SlideStage briefing={briefing} step={step} slides={slides} goTo={goTo} />
          <Progress step={step} steps={steps} />
          <div className="present-bar">
            <FullScreenButton />
          </div>
        </>
      ) : (
        <p className="present-wait">
          {isOver ? texts.audience.over : isMissing ? text.unknown(id) : texts.list.loading}
        </p>
      )}
      <PointerAidMark aid={aid} />
      {isBlack && <BlackScreen label={text.resume} onResume={() => setBlack(false)} />}
    </main>
  );
}
