import type { SurveyEventMap } from '../../widget/element-types.ts';

export const readReceipt = ({ detail }: SurveyEventMap['koe-saved']): string => detail.receipt;

/** Right and wrong uses of the element in a page's own script; `tsc` is the test. */
export function listen(document: Document): void {
  const survey = document.createElement('koe-survey');
  survey.open();
  survey.open({ focus: false });
  survey.close();
  document.querySelector('koe-survey')?.open();
  document.addEventListener('koe-delivered', ({ detail }) => detail.receipt.slice(0, 4) + detail.survey);
  window.addEventListener('koe-error', ({ detail }) => detail.reason.length);
  // @ts-expect-error: there is no such manner
  survey.open({ quietly: true });
  // @ts-expect-error: nothing is answered yet, so there is no receipt
  survey.addEventListener('koe-open', readReceipt);
}
