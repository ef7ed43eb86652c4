import type { WorldFile } from '../map/vector/world-file.ts';
import { Later } from '../ui/later.tsx';
import { lazyPart } from '../ui/lazy-part.ts';
import { Dialogs } from './dialogs/dialogs.tsx';
import type { useBriefingSwitch } from './hosts/use-briefing-switch.ts';
import type { useComposing } from './hosts/use-composing.ts';
import type { Windows as OpenWindows } from './use-windows.ts';

const ExportHost = lazyPart(() => import('./hosts/export-host.tsx'));
const HandOutHost = lazyPart(async () => (await import('./slides/rooms.ts')).loadHandOut());

/** The dialogs and the files that are being made, over whatever the page shows. */
export function Windows(props: {
  windows: OpenWindows;
  world: WorldFile;
  briefing: ReturnType<typeof useBriefingSwitch>;
  composing: ReturnType<typeof useComposing>;
}) {
  const { windows, world, briefing, composing } = props;
  return (
    <>
      <Dialogs
        dialog={windows.dialog}
        world={world}
        onClose={windows.close}
        onPresent={briefing.start}
        onWrite={composing.write}
        onBegin={composing.begin}
        onHandOut={windows.orderHandOut}
      />
      <Later of={windows.handOut} onClose={windows.dropHandOut}>
        {windows.handOut && <HandOutHost order={windows.handOut} world={world} />}
      </Later>
      <Later of={windows.exports} onClose={windows.dropExport}>
        {windows.exports && <ExportHost item={windows.exports.item} onDone={windows.endExport} />}
      </Later>
    </>
  );
}
