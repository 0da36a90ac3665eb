import { expect, it, vi } from 'vitest';
import { closeOnEscape } from './close-on-escape.ts';

it('A2: closes at Escape, but not while a conversion is open, where it takes back the conversion', () => {
  const close = vi.fn();
  const page = document.implementation.createHTMLDocument();
  closeOnEscape(page, close);
  for (const init of [
    { key: 'Enter' },
    { key: 'Escape', isComposing: true },
    { key: 'Escape', keyCode: 229 },
  ]) {
    page.dispatchEvent(new KeyboardEvent('keydown', init));
  }
  expect(close).not.toHaveBeenCalled();
  page.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  expect(close).toHaveBeenCalledOnce();
});
