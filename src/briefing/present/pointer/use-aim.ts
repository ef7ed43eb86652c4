import { useState } from 'react';
import type { ChannelMessage } from '../windows/channel.ts';
import { aidAfter, type PointerAid } from './pointer-aid.tsx';
import { usePointing } from './use-pointing.ts';

/**
 * The aid of the pointer and what brings the next one. From afar, it points at the slide in the other windows, over a picture of it
 * here: `picture` belongs to that.
 */
export function useAim(say: (message: ChannelMessage) => void, isAfar: boolean) {
  const [aid, setAid] = useState<PointerAid>('none');
  const picture = usePointing(say, isAfar ? aid : 'none');
  return { aid, picture, aims: aid !== 'none', onPointer: () => setAid(aidAfter) };
}
