import { type ReactNode, useMemo } from 'react';
import type { WorldFile } from '../../../map/vector/world-file.ts';
import { useView } from '../../../state/use-app.ts';
import { PALETTES, type Palette } from '../../../theme/tokens.ts';
import { useSlideLibrary } from '../../slides/use-slide-library.ts';
import { useTheme } from '../../use-theme.ts';
import { type Ink, InkContext } from './picture.tsx';

/** Where a page with pictures is shown: its maps and charts are drawn as slides draw them, in the palette that it is given. */
export function InkPlace(props: {
  world: WorldFile;
  needs: Parameters<typeof useSlideLibrary>[2];
  children: (palette: Palette) => ReactNode;
}) {
  const { world, needs, children } = props;
  const theme = useTheme();
  const worldview = useView((view) => view.worldview);
  const { library, isFailed } = useSlideLibrary(world, theme, needs);
  const ink = useMemo((): Ink => ({ library, isFailed, worldview }), [library, isFailed, worldview]);
  return <InkContext value={ink}>{children(PALETTES[theme])}</InkContext>;
}
