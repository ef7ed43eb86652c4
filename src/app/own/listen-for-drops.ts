import { drop } from '../../state/own/brought.ts';

/** Whether what is dragged are files. */
const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** Whether a place takes text by itself. */
const takesText = ({ target }: DragEvent): boolean =>
  target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;

function takeDropped({ items, files, types }: DataTransfer): void {
  const entries = Array.from(items, (item) => item.webkitGetAsEntry());
  const isFolder = (index: number) => entries[index]?.isDirectory === true;
  const text = Array.from(items).find(({ type }) => type === 'text/plain');
  const folder = entries.find((entry) => entry?.isDirectory)?.name ?? '';
  const dropped = { files: Array.from(files).filter((_, index) => !isFolder(index)), folder };
  if (types.includes('Files') || !text) drop({ ...dropped, text: '' });
  else text.getAsString((dragged) => drop({ ...dropped, text: dragged }));
}

/**
 * Listens for files and texts that are dropped on any place of the page, so that they take no page's place. What is dragged within the
 * page is no business of its, nor is a drag that has begun there (`isBegun`). Tells whether files are held over the page, from the first drag on; returns what ends the listening.
 */
export function listenForDrops(isBegun: boolean, onOver: (isOver: boolean) => void): () => void {
  let isOurs = isBegun;
  const isWanted = (event: DragEvent) => !isOurs && (hasFiles(event) || !takesText(event));
  const control = new AbortController();
  const listen = (
    kind: 'dragstart' | 'dragend' | 'dragover' | 'dragleave' | 'drop',
    act: (event: DragEvent) => void,
  ) => addEventListener(kind, act, { signal: control.signal });
  listen('dragstart', () => {
    isOurs = true;
  });
  listen('dragend', () => {
    isOurs = false;
  });
  listen('dragover', (event) => {
    if (!isWanted(event)) return;
    event.preventDefault();
    onOver(hasFiles(event));
  });
  listen('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null && !isOurs) onOver(false);
  });
  listen('drop', (event) => {
    if (!isWanted(event) || !event.dataTransfer) return;
    event.preventDefault();
    onOver(false);
    takeDropped(event.dataTransfer);
  });
  return () => control.abort();
}
