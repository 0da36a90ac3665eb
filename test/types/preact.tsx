import '../../widget/jsx-preact.ts';
import { readReceipt } from './dom.ts';

/** Right and wrong uses of the element in Preact; `tsc` is the test. */
export const rightInPreact = (
  <>
    <koe-survey survey="contract" site="agency-0123" />
    <koe-survey
      survey="contract"
      display="dialog"
      trigger="delay:20"
      quiet-days={30}
      shared-device
      class="a"
    />
    <koe-survey survey="contract" trigger="event:checkout-done" onkoe-saved={({ detail }) => detail.receipt}>
      <a href="/s/contract">アンケート</a>
    </koe-survey>
    <koe-survey display="inline" ref={(element) => element?.open({ focus: false })} />
  </>
);
export const wrongInPreact = (
  <>
    {/* @ts-expect-error: no such display */}
    <koe-survey survey="contract" display="popup" />
    {/* @ts-expect-error: no such trigger */}
    <koe-survey survey="contract" trigger="delay:soon" />
    {/* @ts-expect-error: no such attribute */}
    <koe-survey survey="contract" prefill="5" />
    {/* @ts-expect-error: an opening has no receipt */}
    <koe-survey survey="contract" onkoe-open={readReceipt} />
  </>
);
