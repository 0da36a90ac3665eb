/** @jsxImportSource react */
import '../../widget/jsx-react.ts';

/** Right and wrong uses of the element in React; `tsc` is the test. */
export const rightInReact = [
  <koe-survey key="1" survey="contract" display="dialog" trigger="load" quiet-days={30} className="a" />,
  <koe-survey key="2" survey="contract" onkoe-saved={({ detail }) => detail.receipt} />,
];
export const wrongInReact = [
  // @ts-expect-error: no such display
  <koe-survey key="1" survey="contract" display="popup" />,
  // @ts-expect-error: no such attribute
  <koe-survey key="2" survey="contract" prefill="5" />,
];
