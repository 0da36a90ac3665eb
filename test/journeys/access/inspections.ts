/** CSS pixels (WCAG 2.2, 2.5.5). */
const SMALLEST_TARGET = 44;

/** @param more of axe's options; axe must be in the page */
const askAxe = (more: string): string =>
  `async () => (await axe.run(document, { resultTypes: ['violations'], preload: false, ${more} })).violations
  .flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html))`;

/** All that axe knows to ask. */
export const byAxe = askAxe('');
/** What axe knows to ask about colours, which is all that can differ where themes change nothing else. */
export const byAxeForColours = askAxe(`runOnly: ['color-contrast', 'link-in-text-block']`);

/** Runs in the page. */
function moreThanColours(): readonly string[] {
  const ofColour = /^(?:color|fill|stroke|forced-color-adjust|border-.*color|(?:background|outline)-.*)$/;
  const findIn = (rules: CSSRuleList, isThemed: boolean): readonly string[] =>
    [...rules].flatMap((rule) => {
      if (rule instanceof CSSMediaRule)
        return findIn(
          rule.cssRules,
          isThemed || /prefers-color-scheme|forced-colors/.test(rule.media.mediaText),
        );
      if (rule instanceof CSSGroupingRule) return findIn(rule.cssRules, isThemed);
      if (!isThemed || !(rule instanceof CSSStyleRule)) return [];
      return (
        [...rule.style]
          // Lightning CSS writes the colour scheme into two properties of its own.
          .filter((name) => !name.startsWith('--lightningcss-'))
          .filter((name) =>
            name.startsWith('--')
              ? !CSS.supports('color', rule.style.getPropertyValue(name))
              : !ofColour.test(name),
          )
          .map((name) => `${rule.selectorText} { ${name} }`)
      );
    });
  return [...document.styleSheets].flatMap((sheet) => findIn(sheet.cssRules, false));
}

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

/** What the styles that depend on a theme set besides colours. */
export const forMoreThanColours = `(${String(moreThanColours)})()`;
export const forSmallTargets = `() => (${String(tooSmall)})(${SMALLEST_TARGET})`;
/** Anything that can be reached by scrolling sideways alone, or not at all. */
export const forThingsOutOfSight = String(outOfSight);

/** One look at each place is enough for two questions that need no waiting. */
export const forBoth = (first: string, second: string): string => `() => [...(${first})(), ...(${second})()]`;
