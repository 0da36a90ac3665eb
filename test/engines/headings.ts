/** Runs in the page. */
export const headings = (): readonly string[] =>
  Array.from(document.querySelectorAll('h1, h2, h3'), ({ textContent }) => textContent);
