/** As much of React's types (19) as `widget/jsx-react.ts` adds to; React itself is no package of ours. */
declare module 'react' {
  namespace JSX {
    interface Element {
      readonly type: unknown;
    }
    interface IntrinsicElements {
      readonly a: { readonly href?: string };
    }
  }
}
declare module 'react/jsx-runtime' {
  export { JSX } from 'react';
}
