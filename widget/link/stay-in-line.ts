const KEY = 'koe.stay-in-line';

/** That somebody would rather answer inside LINE, or was led out of it once: never asked again. Written by a tap. */
export function stayInLine(localStorage: () => Pick<Storage, 'getItem' | 'setItem'>) {
  return {
    isKept(): boolean {
      try {
        return localStorage().getItem(KEY) !== null;
      } catch {
        return false;
      }
    },
    keep(): void {
      try {
        localStorage().setItem(KEY, '1');
      } catch {
        // Then they are asked once more with the next link.
      }
    },
  };
}
