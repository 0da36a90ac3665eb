/** Long enough for any browser to have begun reading what it saves. */
const KEPT_MS = 60_000;

/** Hands a text file to the browser's downloads. */
export function saveFile(document: Document, name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
