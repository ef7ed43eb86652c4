import Present, { type PresentProps } from '../../briefing/present/present.tsx';
import type { WorldFile } from '../../map/vector/world-file.ts';
import { useTheme } from '../use-theme.ts';
import { useSlideLibrary } from './use-slide-library.ts';

/** A briefing that is presented, with what its slides are drawn from. */
export default function Presentation({
  world,
  ...props
}: Omit<PresentProps, 'slides'> & { world: WorldFile }) {
  const theme = useTheme();
  return <Present {...props} slides={useSlideLibrary(world, theme)} />;
}
