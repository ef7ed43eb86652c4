import { useEffect, useState } from 'react';
import { onScreen, type Pointing } from './pointing.ts';
import './pointer-aid.css';

/** What shows the laser or the spotlight of somebody who points from another window, without rendering anew. */
export function useRemotePointer(): (pointing: Pointing) => void {
  const [{ mark, show }] = useState(() => {
    const mark = document.createElement('div');
    mark.className = 'pointer-aid';
    mark.ariaHidden = 'true';
    return {
      mark,
      show({ aid, at }: Pointing) {
        if (!at || aid === 'none') {
          mark.remove();
          return;
        }
        const { x, y } = onScreen(at, { width: innerWidth, height: innerHeight });
        mark.dataset.aid = aid;
        mark.style.setProperty('--x', `${x.toFixed(1)}px`);
        mark.style.setProperty('--y', `${y.toFixed(1)}px`);
        document.body.append(mark);
      },
    };
  });
  useEffect(() => () => mark.remove(), [mark]);
  return show;
}
