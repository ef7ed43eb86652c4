let isAsked = false;

/** The list that is opened next takes the focus, unless the reader has pressed something else by the time that it stands. */
export function askFocus(): void {
  isAsked = true;
  const forget = () => {
    isAsked = false;
    removeEventListener('keydown', forget, true);
    removeEventListener('pointerdown', forget, true);
  };
  addEventListener('keydown', forget, true);
  addEventListener('pointerdown', forget, true);
}

/** Whether the focus was asked for, once. */
export function takeFocus(): boolean {
  const was = isAsked;
  isAsked = false;
  return was;
}
