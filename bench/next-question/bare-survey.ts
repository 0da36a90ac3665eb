import type { ShownQuestion } from './answer-survey.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * The least that can ask the same questions: plain inputs in sections, of which a line of script shows one at a time.
 * Nothing is kept, checked, encrypted or announced.
 */
export function bareSurvey(questions: readonly ShownQuestion[]): string {
  const sections = questions.map(({ title, choices, type }, at) => {
    const inputs = choices.map(
      (choice) => `<label><input type="${type}" name="q${at}">${escaped(choice)}</label>`,
    );
    const body = inputs.length > 0 ? inputs.join('') : '<textarea rows="5"></textarea>';
    return `<section${at > 0 ? ' hidden' : ''}><h1>${escaped(title)}</h1>${body}</section>`;
  });
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<style>body{font:16px/1.7 sans-serif;margin:1rem}label{display:block;border:1px solid;padding:.6rem;margin:.5rem 0}
label:has(:checked){background:#dbe9e4}</style>
${sections.join('\n')}<button type="button">次へ</button>
<script>
const steps = [...document.querySelectorAll('section')];
const name = (step) => { step.querySelector('h1').id = 'koe-question' };
let at = 0;
name(steps[0]);
document.querySelector('button').onclick = () => {
  steps[at].hidden = true;
  steps[at].querySelector('h1').id = '';
  at += 1;
  steps[at].hidden = false;
  name(steps[at]);
  document.querySelector('button').hidden = at === steps.length - 1;
};
</script></html>`;
}
