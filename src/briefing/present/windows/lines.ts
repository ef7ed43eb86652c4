import { propertiesOf } from '../../../model/typed.ts';

/** A connection between the windows that show one briefing. */
export interface Line {
  readonly say: (message: unknown) => void;
  readonly close: () => void;
}

/** The windows of one origin, all of which hear each other. */
function broadcastLine(id: string, hear: (message: unknown) => void): Line {
  const channel = new BroadcastChannel(`auspices.talk.${id}`);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => hear(data);
  return { say: (message) => channel.postMessage(message), close: () => channel.close() };
}

/** So often does a window that another one opened tell that it is there, in milliseconds: that one may have been loaded anew. */
const CALL = 1000;

/** What a window asks that has opened: see `ChannelMessage`. */
const ASK = { say: 'where' };

/**
 * The windows of a page that is a file: such pages share no origin, and browsers let them hear no common channel, so the window that
 * opened others and those it opened speak to each other directly. The one that leads knows who has spoken to it, and passes it on.
 */
function directLine(id: string, hear: (message: unknown) => void): Line {
  // A page that was reached by a link has an opener too, which is none of its partners.
  const isSecond = /[#&](audience|presenter)=/.test(location.hash);
  const opener: Window | null = isSecond ? window.opener : null;
  const partners = new Set<Window>(opener ? [opener] : []);
  const post = (partner: Window, message: unknown) => partner.postMessage({ auspices: id, message }, '*');
  const listen = ({ data, source }: MessageEvent<unknown>) => {
    const { auspices, message } = propertiesOf(data);
    // Only windows, no frames' ports or workers, and none that shows another briefing.
    if (auspices !== id || !source || !('closed' in source)) return;
    const isNew = !partners.has(source);
    partners.add(source);
    if (isNew) hear(ASK);
    if (message === null) return;
    hear(message);
    // What one of them says all hear, as on a common channel.
    for (const partner of partners) if (partner !== source && !partner.closed) post(partner, message);
  };
  addEventListener('message', listen);
  const timer = opener ? setInterval(() => post(opener, null), CALL) : null;
  return {
    say: (message) => {
      for (const partner of partners) {
        if (partner.closed) partners.delete(partner);
        else post(partner, message);
      }
    },
    close: () => {
      removeEventListener('message', listen);
      if (timer !== null) clearInterval(timer);
    },
  };
}

/** Opens the line between the windows of a talk; `hear` is given whatever another one says. */
export function openLine(id: string, hear: (message: unknown) => void): Line {
  return location.protocol === 'file:' ? directLine(id, hear) : broadcastLine(id, hear);
}
