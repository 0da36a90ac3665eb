import { surveyElement } from './loader/survey-element.ts';

const tag = 'koe-survey';
const script = document.currentScript;
if (script && 'src' in script) {
  const { dataset } = script;
  const id = `koe-${dataset.survey}`;
  const { origin } = new URL(script.src);
  if (!customElements.get(tag))
    customElements.define(
      tag,
      surveyElement(origin, () => import(/* @vite-ignore */ `${origin}/koe-more.js`)),
    );
  // A second copy of the same tag adds nothing.
  if ('survey' in dataset && !document.getElementById(id)) {
    const element = document.createElement(tag);
    element.id = id;
    Object.assign(element.dataset, dataset);
    if (script.closest('body')) script.after(element);
    // From the head there may be no body yet, and a launcher needs none.
    else document.documentElement.append(element);
  }
}
