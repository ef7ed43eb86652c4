import { useMemo } from 'react';
import Compose, { type ComposeProps } from '../../briefing/compose/compose.tsx';
import { NEEDS_ALL, needsOf, type SlideNeeds } from '../../briefing/slide/needs.ts';
import type { WorldFile } from '../../map/vector/world-file.ts';
import { type DraftStart, type OpenedDraft, useDraft } from '../../state/draft/use-draft.ts';
import { useTheme } from '../use-theme.ts';
import { useSlideLibrary } from './use-slide-library.ts';

/** What the slides of a draft may need. The reader’s lists wait for what its steps show of them: what is added later is read where it is shown. */
function useDraftNeeds(draft: OpenedDraft): SlideNeeds {
  return useMemo(() => {
    if (typeof draft === 'string') return { ...NEEDS_ALL, own: false };
    return { ...NEEDS_ALL, ownLinks: needsOf(draft.store.getState().briefing).ownLinks };
  }, [draft]);
}

/** The editor of a briefing, with what its slides are drawn from. */
export default function Composition({
  world,
  start,
  ...props
}: Omit<ComposeProps, 'slides' | 'draft'> & { world: WorldFile; start: DraftStart }) {
  const theme = useTheme();
  const draft = useDraft(start);
  const slides = useSlideLibrary(world, theme, useDraftNeeds(draft));
  return <Compose key={start.id} {...props} draft={draft} slides={slides} />;
}
