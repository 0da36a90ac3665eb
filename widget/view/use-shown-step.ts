import { useRef } from 'preact/hooks';

interface ShownStep {
  /** Undefined until a first step could be shown. */
  readonly step: number | undefined;
  /** Which way the person came here; undefined on the step that the page opened with. */
  readonly moved: 'on' | 'back' | undefined;
}

/** Stays on the step on the screen until the wanted one can be shown: no flash of nothing in between. */
export function useShownStep(wanted: number, isReady: boolean): ShownStep {
  const shown = useRef<ShownStep>({ step: undefined, moved: undefined });
  const { step } = shown.current;
  if (isReady && step !== wanted) {
    shown.current = {
      step: wanted,
      moved: step === undefined ? undefined : wanted > step ? 'on' : 'back',
    };
  }
  return shown.current;
}
