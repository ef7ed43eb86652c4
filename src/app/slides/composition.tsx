import Compose, { type ComposeProps } from '../../briefing/compose/compose.tsx';
import { NEEDS_ALL } from '../../briefing/slide/needs.ts';
import type { WorldFile } from '../../map/vector/world-file.ts';
import { useTheme } from '../use-theme.ts';
import { useSlideLibrary } from './use-slide-library.ts';

/** The editor of a briefing, with what its slides are drawn from. */
export default function Composition({
  world,
  ...props
}: Omit<ComposeProps, 'slides'> & { world: WorldFile }) {
  const theme = useTheme();
  return <Compose {...props} slides={useSlideLibrary(world, theme, NEEDS_ALL)} />;
}
