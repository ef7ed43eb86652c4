import Present, { type PresentProps } from '../../briefing/present/present.tsx';
import type { WorldFile } from '../../map/vector/world-file.ts';
import { useTheme } from '../use-theme.ts';
import { ownTalk } from './talk.ts';
import { usePresentedNeeds } from './use-presented-needs.ts';
import { useSlideLibrary } from './use-slide-library.ts';

/** A briefing that is presented, with what its slides are drawn from. */
export default function Presentation({
  world,
  ...props
}: Omit<PresentProps, 'slides' | 'talk'> & { world: WorldFile }) {
  const theme = useTheme();
  const slides = useSlideLibrary(world, theme, usePresentedNeeds());
  return <Present {...props} slides={slides} talk={ownTalk()} />;
}
