import { useRef, useState } from 'react';
import type { Size } from '../pointer/pointing.ts';
import type { ChannelMessage } from './channel.ts';

const isSame = (a: Size | null, b: Size | null) => a?.width === b?.width && a?.height === b?.height;

/** The size of the window whose slide the audience sees, as far as it was heard of; and what hears of it. */
export function useShape() {
  const [shape, setShape] = useState<Size | null>(null);
  const heard = useRef<{ leader: Size | null; audience: Size | null }>({ leader: null, audience: null });
  const hear = useRef((message: ChannelMessage) => {
    const { say } = message;
    if (say !== 'at' && say !== 'here' && say !== 'gone') return;
    if (say === 'gone') heard.current.audience = null;
    else
      heard.current[say === 'at' ? 'leader' : 'audience'] = { width: message.width, height: message.height };
    const next = heard.current.audience ?? heard.current.leader;
    setShape((before) => (isSame(before, next) ? before : next));
  });
  return { shape, hear: hear.current };
}
