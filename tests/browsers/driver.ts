/** One action of a mouse or of keys, as the W3C's WebDriver writes it: both browsers are told so. */
export type Action =
  | { readonly type: 'pointerMove'; readonly x: number; readonly y: number; readonly origin: 'viewport' }
  | { readonly type: 'pointerDown' | 'pointerUp'; readonly button: 0 }
  | { readonly type: 'keyDown' | 'keyUp'; readonly value: string };

/** What is done by one device, in order. */
export interface ActionSource {
  readonly type: 'pointer' | 'key';
  readonly id: string;
  readonly parameters?: { readonly pointerType: 'mouse' };
  readonly actions: readonly Action[];
}

/** A browser with one window: as little as a reader's path through the atlas asks for. */
export interface Driver {
  readonly open: (url: string) => Promise<void>;
  /** What an expression gives in the page, as text. */
  readonly evaluate: (expression: string) => Promise<string>;
  readonly act: (source: ActionSource) => Promise<void>;
  /** The window's picture, as PNG. */
  readonly screenshot: () => Promise<Buffer>;
  /** Errors and warnings that the page has told of so far. */
  readonly problems: () => Promise<readonly string[]>;
  /** The folder into which it saves files. */
  readonly downloads: string;
  readonly close: () => Promise<void>;
}

/** The size of the page in both browsers, of which theirs may take a little for themselves. */
export const WINDOW = { width: 1280, height: 800 } as const;
