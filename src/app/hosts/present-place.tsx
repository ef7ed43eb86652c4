import type { WorldFile } from '../../map/vector/world-file.ts';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import type { useBriefingSwitch } from './use-briefing-switch.ts';

const Presentation = lazyPart(async () => (await import('../slides/rooms.ts')).loadPresentation());

/** The place of a presentation, which covers the atlas unless its reader explores. */
export function PresentPlace(props: {
  briefing: ReturnType<typeof useBriefingSwitch>;
  world: WorldFile;
  /** Whether the presentation is all that there is. */
  isAlone: boolean;
}) {
  const { briefing, world, isAlone } = props;
  return (
    <Later>
      <Presentation
        world={world}
        onExit={isAlone ? null : briefing.end}
        explores={briefing.explores}
        onExplore={briefing.explore}
      />
    </Later>
  );
}
