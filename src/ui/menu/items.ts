/** A command of a menu, or with `checked` a choice, which leaves the menu open. */
export interface MenuItem {
  readonly id: string;
  readonly name: string;
  /** What it is for, in a few words. */
  readonly use?: string;
  /** What is spoken in place of the name and its use. */
  readonly spoken?: string;
  readonly checked?: boolean;
  readonly onChoose: () => void;
}

/** Items that belong together, below a title if they have one. */
export interface MenuGroup {
  readonly id: string;
  readonly title?: string;
  readonly items: readonly MenuItem[];
}

/** What a menu's button says to the popup that it opens. */
export interface PopupProps {
  readonly label: string;
  /** The button, which the popup stands by and gives the focus back to. */
  readonly anchor: HTMLElement;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  /** The item that takes the focus. */
  readonly focus: 'first' | 'last';
}
