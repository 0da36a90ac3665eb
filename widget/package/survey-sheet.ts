import { fixedLengths } from './fixed-lengths.ts';

const styles = import.meta.glob<string>(['../styles/*.css', './mounted.css'], {
  query: '?inline',
  import: 'default',
  eager: true,
});
/** What the others build upon, in this order; `mounted.css` has the last word. */
const first = ['tokens', 'page', 'actions', 'option'].map((name) => `../styles/${name}.css`);
const place = (path: string): number => {
  const found = first.indexOf(path);
  if (found >= 0) return found;
  return path.startsWith('./') ? first.length + 1 : first.length;
};

/** All styles of a survey, for a shadow root. `rem` in CSS pixels: the root's font belongs to the page around. */
export function surveySheet(rem: number): string {
  return Object.entries(styles)
    .sort(([one], [other]) => place(one) - place(other))
    .map(([, css]) => fixedLengths(css, rem))
    .join('');
}
