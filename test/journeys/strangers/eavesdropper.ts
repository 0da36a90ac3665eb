/** As much as a page can write down of what happens on it. Everything is text, to be searched. */
export interface Overheard {
  /** Messages that any window sent here, in order. */
  readonly messages: readonly string[];
  /** What changed on the frame's element, and how its box changed. */
  readonly frame: readonly string[];
  /** Every event of every kind, with what it carried. */
  readonly events: readonly string[];
  /** Arguments that went into the functions which scripts usually pass secrets through. */
  readonly calls: readonly string[];
  /** Performance entries of every type. */
  readonly entries: readonly string[];
}

/** Runs in the page before anything else, as its own first script; what it hears is in `overheard`. */
function eavesdrop(): void {
  const heard: Record<keyof Overheard, string[]> = {
    messages: [],
    frame: [],
    events: [],
    calls: [],
    entries: [],
  };
  Object.assign(window, { overheard: heard });
  const { stringify } = JSON;
  const write = (value: unknown): string => {
    const seen = new Set<unknown>();
    try {
      return stringify(value, (_, part: unknown) => {
        if (typeof part === 'object' && part !== null) {
          if (seen.has(part) || part instanceof Node || part === window) return undefined;
          seen.add(part);
        }
        return part;
      });
    } catch (error) {
      return String(error);
    }
  };

  addEventListener('message', ({ data }) => heard.messages.push(write(data)), true);
  const types = new Set(['koe-ready', 'koe-open', 'koe-close', 'koe-saved', 'koe-delivered', 'koe-error']);
  const addTypesOf = (owner: object): void => {
    for (const name in owner) if (name.startsWith('on')) types.add(name.slice(2));
  };
  for (const owner of [window, document, document.createElement('iframe')]) addTypesOf(owner);
  for (const name of ['focusin', 'focusout', 'compositionstart', 'compositionupdate', 'compositionend']) {
    types.add(name);
  }
  for (const type of types) {
    addEventListener(
      type,
      (event) => {
        const carried = Object.fromEntries(
          ['key', 'code', 'data', 'detail', 'inputType', 'reason', 'message', 'newValue'].map((name) => [
            name,
            Reflect.get(event, name),
          ]),
        );
        heard.events.push(`${type} ${write(carried)}`);
      },
      true,
    );
  }

  const owners = [
    [window, ['fetch', 'postMessage', 'open', 'atob', 'btoa', 'structuredClone', 'queueMicrotask']],
    [JSON, ['stringify', 'parse']],
    [Object, ['assign', 'entries', 'fromEntries']],
    [Storage.prototype, ['setItem', 'getItem']],
    [XMLHttpRequest.prototype, ['open', 'send']],
    [EventTarget.prototype, ['dispatchEvent']],
    [MessagePort.prototype, ['postMessage']],
    [BroadcastChannel.prototype, ['postMessage']],
    [Navigator.prototype, ['sendBeacon']],
    [IDBObjectStore.prototype, ['put', 'add']],
    [console, ['log', 'info', 'warn', 'error', 'debug']],
    [String.prototype, ['replace', 'split']],
    [Array.prototype, ['push', 'map', 'join']],
  ] as const;
  let isBusy = false;
  for (const [owner, names] of owners) {
    for (const name of names) {
      const real: unknown = Reflect.get(owner, name);
      if (typeof real !== 'function') continue;
      Reflect.set(owner, name, function (this: unknown, ...given: unknown[]): unknown {
        if (!isBusy) {
          isBusy = true;
          heard.calls[heard.calls.length] = `${name} ${write(given)}`;
          isBusy = false;
        }
        const result: unknown = Reflect.apply(real, this ?? window, given);
        return result;
      });
    }
  }

  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (this: Element, init) {
    const root = Reflect.apply(attachShadow, this, [{ ...init, mode: 'open' }]);
    const sizes = new ResizeObserver((boxes) => {
      for (const { contentRect } of boxes) heard.frame.push(`${contentRect.width} × ${contentRect.height}`);
    });
    new MutationObserver((records) => {
      for (const { attributeName, target } of records) {
        if (attributeName !== null && target instanceof HTMLIFrameElement) {
          heard.frame.push(`${attributeName} ${target.getAttribute(attributeName)}`);
        }
      }
      for (const frame of root.querySelectorAll('iframe')) sizes.observe(frame);
    }).observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    return root;
  };

  for (const type of PerformanceObserver.supportedEntryTypes) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) heard.entries.push(write(entry));
    }).observe({ type, buffered: true });
  }
}

export const eavesdropper = `<script>(${String(eavesdrop)})()</script>`;
