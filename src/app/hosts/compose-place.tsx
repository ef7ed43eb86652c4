import type { ComposeProps } from '../../briefing/compose/compose.tsx';
import type { WorldFile } from '../../map/vector/world-file.ts';
import { Later } from '../../ui/later.tsx';
import { lazyPart } from '../../ui/lazy-part.ts';
import type { useComposing } from './use-composing.ts';

const Composition = lazyPart(async () => (await import('../slides/rooms.ts')).loadComposition());

/** The place of the editor of a briefing. It stays while it is covered, e.g. by a presentation, with all that is open in it. */
export function ComposePlace(
  props: { composing: ReturnType<typeof useComposing>; hidden: boolean; world: WorldFile } & Pick<
    ComposeProps,
    'withCharts' | 'onPresent' | 'onHandOut'
  >,
) {
  const { composing, hidden, ...rest } = props;
  const { start, asks, close } = composing;
  if (!start) return null;
  return (
    <div className="compose-place" hidden={hidden}>
      <Later>
        <Composition {...rest} start={start} asks={asks} onClose={close} />
      </Later>
    </div>
  );
}
