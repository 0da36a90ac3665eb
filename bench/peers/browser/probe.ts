/** Where the first answer stands, as the probe and the click find it. */
export interface Aim {
  /** Of what a person taps to answer. */
  readonly answer: string;
  /** Element whose open shadow root it stands in; none: in the document. */
  readonly shadow?: string;
  /** Of what bears the script's listeners once a page that came as HTML is hydrated. */
  readonly hydrates?: string;
}

/** What a document tells when it is asked; times in ms since 1970, with fractions, and 0 for not yet. */
export interface Seen {
  readonly startedAt: number;
  readonly visibleAt: number;
  readonly clickableAt: number;
  readonly hydratedAt: number;
  readonly blockingMs: number;
  readonly shift: number;
  readonly clickedAt: number;
  readonly paintedAt: number;
}

/**
 * Runs in each document before anything of its own, with what is to be found there, if anything. There `seen` is what it saw, `centre()` where to click, and
 * `lookFor(aim)` begins anew with something else. Must stand alone: it travels as text.
 */
export function probe(first: Aim | null): void {
  let { answer, shadow, hydrates }: Aim = first ?? { answer: '' };
  const clock = () => performance.timeOrigin + performance.now();
  const seen = {
    startedAt: performance.timeOrigin,
    visibleAt: 0,
    clickableAt: 0,
    hydratedAt: 0,
    blockingMs: 0,
    shift: 0,
    clickedAt: 0,
    paintedAt: 0,
  };
  const scope = () => (shadow === undefined ? document : document.querySelector(shadow)?.shadowRoot);
  const centre = () => {
    const { left, top, width, height } =
      scope()?.querySelector(answer)?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  /** After the frame that is being prepared: its message comes once that frame was handed over. */
  const afterPaint = (then: (at: number) => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => then(clock()));
    port1.start();
    port2.postMessage(undefined);
  };
  const look = () => {
    const target = scope()?.querySelector(answer);
    const isVisible = target?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) === true;
    const { x, y } = centre();
    if (isVisible && x > 0 && y > 0 && y < innerHeight) {
      if (seen.visibleAt === 0) afterPaint((at) => (seen.visibleAt ||= at));
      const hit = scope()?.elementFromPoint(x, y);
      if (hit && target.contains(hit) && seen.clickableAt === 0)
        afterPaint((at) => (seen.clickableAt ||= at));
    }
    const isAlive =
      hydrates === undefined
        ? seen.clickableAt > 0
        : Object.keys(document.querySelector(hydrates) ?? {}).length > 0;
    if (isAlive) seen.hydratedAt ||= clock();
    if (seen.hydratedAt === 0 || seen.clickableAt === 0) requestAnimationFrame(look);
  };
  // Whoever looks for nothing costs nothing.
  if (first) requestAnimationFrame(look);
  const lookFor = (next: Aim) => {
    ({ answer, shadow, hydrates } = next);
    Object.assign(seen, { visibleAt: 0, clickableAt: 0, hydratedAt: 0 });
    requestAnimationFrame(look);
  };
  Object.assign(globalThis, { seen, centre, lookFor });
  addEventListener(
    'click',
    ({ timeStamp }) => {
      seen.clickedAt = performance.timeOrigin + timeStamp;
      requestAnimationFrame(() => afterPaint((at) => (seen.paintedAt = at)));
    },
    { capture: true },
  );
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.blockingMs += Math.max(0, duration - 50);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!Reflect.get(entry, 'hadRecentInput')) seen.shift += Number(Reflect.get(entry, 'value'));
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
