import type { ComponentProps } from 'react';
import { Later } from '../later.tsx';
import { lazyPart } from '../lazy-part.ts';
import type PageGesturesNote from './note.tsx';

const Note = lazyPart(() => import('./note.tsx'));

/** Within another page, what leaves to it what scrolls it; nothing where the atlas is the page. See `sharePageGestures`. */
export function GesturesWithinPage(props: ComponentProps<typeof PageGesturesNote>) {
  return (
    parent !== window && (
      <Later>
        <Note {...props} />
      </Later>
    )
  );
}
