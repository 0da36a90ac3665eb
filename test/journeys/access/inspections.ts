/** CSS pixels (WCAG 2.2, 2.5.5). */
const SMALLEST_TARGET = 44;

/** All that axe, which must be in the page, knows to ask. */
export const byAxe = `async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
  .flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html))`;

/** Runs in the page. */
function tooSmall(least: number): readonly string[] {
  return [...document.querySelectorAll('button, select, summary, textarea, input')]
    .filter((target) => target.checkVisibility())
    .map((target) => ({ target, box: target.getBoundingClientRect() }))
    .filter(({ box }) => box.width < least || box.height < least)
    .map(({ target, box }) => `${box.width} × ${box.height}: ${target.outerHTML}`);
}

/** Runs in the page. */
function outOfSight(): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const wide = [...document.querySelectorAll('main *')].filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    const isCut =
      element.matches('button, .koe-option-words') && element.scrollWidth > element.clientWidth + 1;
    return left < -0.5 || right > clientWidth + 0.5 || isCut;
  });
  return scrollWidth > clientWidth || wide.length > 0
    ? [`${scrollWidth} wide in ${clientWidth}`, ...wide.map(({ outerHTML }) => outerHTML.slice(0, 200))]
    : [];
}

export const forSmallTargets = `() => (${String(tooSmall)})(${SMALLEST_TARGET})`;
/** Anything that can be reached by scrolling sideways alone, or not at all. */
export const forThingsOutOfSight = String(outOfSight);
