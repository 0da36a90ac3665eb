/**
 * Runs in the page: phrases that stand on two lines though one line would have room for them, and how many lines more
 * than elements there are, since nothing can be broken where nothing wraps.
 */
export const brokenPhrases = (): { broken: string[]; wrapped: number; overflow: number } => {
  const main = document.querySelector('main') ?? document.body;
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const linesOf = (rects: DOMRectList) => new Set(Array.from(rects, ({ bottom }) => Math.round(bottom))).size;
  const widthOf = (rects: DOMRectList) => Array.from(rects).reduce((sum, { width }) => sum + width, 0);
  const isRow = ({ parentElement: parent }: Element) =>
    parent !== null && /flex|grid/.test(getComputedStyle(parent).display);
  // In a row each phrase would be a part of its own.
  const broken = Array.from(main.querySelectorAll('wbr, ruby'))
    .filter(isRow)
    .map((each) => each.parentElement?.textContent ?? '');
  let wrapped = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    let block = node.parentElement;
    if (!block || block.closest('.koe-unseen, option, textarea, rt')) continue;
    while (block.parentElement && getComputedStyle(block).display.startsWith('inline'))
      block = block.parentElement;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = range.getClientRects();
    const { paddingLeft, paddingRight } = getComputedStyle(block);
    const room = block.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
    if (linesOf(rects) > 1 && widthOf(rects) <= room) broken.push(node.textContent ?? '');
    // A phrase of several texts is held together by joints.
    let first: Node = node;
    while (first.previousSibling?.nodeName === 'I' && first.previousSibling.previousSibling instanceof Text)
      first = first.previousSibling.previousSibling;
    if (first !== node) {
      range.setStartBefore(first);
      const whole = range.getClientRects();
      if (linesOf(whole) > 1 && widthOf(whole) <= room) broken.push(range.toString());
    }
    if (
      node.previousSibling?.nodeName === 'WBR' &&
      rects[0] &&
      rects[0].left <= block.getBoundingClientRect().left + parseFloat(paddingLeft) + 1
    )
      wrapped += 1;
  }
  const { scrollWidth, clientWidth } = document.documentElement;
  return { broken, wrapped, overflow: scrollWidth - clientWidth };
};
