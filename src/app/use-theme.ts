import { useEffect } from 'react';
import { useView } from '../state/use-app.ts';
import type { ThemeId } from '../theme/tokens.ts';
import { useMedia } from '../ui/use-media.ts';

/** The theme that shows: the reader's choice, or what the device prefers. */
export function useTheme(): ThemeId {
  const choice = useView((view) => view.theme);
  const dark = useMedia('(prefers-color-scheme: dark)');
  const contrast = useMedia('(prefers-contrast: more)');
  useEffect(() => {
    if (choice === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = choice;
  }, [choice]);
  if (choice !== 'system') return choice;
  return contrast ? 'contrast' : dark ? 'dark' : 'light';
}
