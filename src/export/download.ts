/** How long a browser may take to begin reading, in milliseconds: some ask the reader for a folder first. */
const PATIENCE = 60_000;

/** Hands a file to the reader, as a click on a link to it does. */
export function saveFile(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  followDownload(name, url);
  setTimeout(() => URL.revokeObjectURL(url), PATIENCE);
}

/** Has the browser fetch a file of ours and keep it under a name. */
export function followDownload(name: string, address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
}
