/** Runs in the page: as they are heard, without furigana. */
export const headings = (): readonly string[] =>
  Array.from(document.querySelectorAll('h1, h2, h3'), (heading) => {
    const heard = document.createElement('div');
    heard.append(heading.cloneNode(true));
    for (const unheard of heard.querySelectorAll('[aria-hidden]')) unheard.remove();
    return heard.textContent;
  });
