import Compose, { type ComposeProps } from '../../briefing/compose/compose.tsx';
import type { WorldFile } from '../../map/vector/world-file.ts';
import { useTheme } from '../use-theme.ts';
import { useSlideLibrary } from './use-slide-library.ts';

/** The editor of a briefing, with what its slides are drawn from. */
export default function Composition({
  world,
  ...props
}: Omit<ComposeProps, 'slides'> & { world: WorldFile }) {
  const theme = useTheme();
  // A step that counts papers may be added at any moment.
  return <Compose {...props} slides={useSlideLibrary(world, theme, true)} />;
}
