import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Line, openLine } from '../../../../src/briefing/present/windows/lines.ts';

/** A window of a page that is a file, as far as windows speak to each other. */
class FileWindow {
  closed = false;
  opener: FileWindow | null;
  readonly heard: unknown[] = [];
  listener: ((event: unknown) => void) | null = null;
  constructor(opener: FileWindow | null = null) {
    this.opener = opener;
  }
  /** What another window says to this one. */
  postMessage(data: unknown): void {
    this.listener?.({ data, source: speaking });
  }
}

let speaking: FileWindow | null = null;

/** All that have opened a line. */
const opened: FileWindow[] = [];

/** Opens the line of a window; `say` says something as that window. */
function lineOf(own: FileWindow, id = 'viet-nam'): Line {
  vi.stubGlobal('location', { protocol: 'file:', hash: own.opener ? '#audience=' : '' });
  vi.stubGlobal('window', own);
  vi.stubGlobal('addEventListener', (_: string, listener: FileWindow['listener']) => {
    own.listener = listener;
  });
  opened.push(own);
  vi.stubGlobal('removeEventListener', (_: string, listener: FileWindow['listener']) => {
    for (const each of opened) if (each.listener === listener) each.listener = null;
  });
  const line = openLine(id, (message) => own.heard.push(message));
  const as = (act: () => void) => {
    speaking = own;
    act();
  };
  return { say: (message) => as(() => line.say(message)), close: line.close };
}

describe('the windows of a page that is a file', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('speak to each other though no channel joins them: the one that leads answers who has spoken', () => {
    vi.useFakeTimers();
    const leader = new FileWindow();
    const audience = new FileWindow(leader);
    const leads = lineOf(leader);
    const follows = lineOf(audience);
    follows.say({ say: 'here' });
    // Whoever is new asks where the presentation is.
    expect(leader.heard).toEqual([{ say: 'where' }, { say: 'here' }]);
    leads.say({ say: 'at', step: 3 });
    expect(audience.heard).toEqual([{ say: 'at', step: 3 }]);
    audience.closed = true;
    leads.say({ say: 'end' });
    expect(audience.heard).toHaveLength(1);
  });

  it('find each other again when the one that leads is loaded anew', () => {
    vi.useFakeTimers();
    const leader = new FileWindow();
    const audience = new FileWindow(leader);
    const first = lineOf(leader);
    lineOf(audience);
    first.close();
    const again = lineOf(leader);
    speaking = audience;
    vi.advanceTimersByTime(1000);
    expect(leader.heard).toEqual([{ say: 'where' }]);
    again.say({ say: 'at', step: 1 });
    expect(audience.heard).toEqual([{ say: 'at', step: 1 }]);
  });

  it('hear nothing of another briefing', () => {
    const leader = new FileWindow();
    lineOf(leader);
    lineOf(new FileWindow(leader), 'growth').say({ say: 'go', step: 2 });
    expect(leader.heard).toEqual([]);
  });
});
