import { useRef } from 'preact/hooks';

interface ShownStep {
  /** Undefined until a first step could be shown. */
  readonly step: number | undefined;
  /** Which way the person came here; undefined on the step that the page opened with. */
  readonly moved: 'on' | 'back' | undefined;
}

/**
 * Stays on the step on the screen until the wanted one can be shown: no flash of nothing in between. On another `sheet`
 * every step is a new one.
 */
export function useShownStep(wanted: number, isReady: boolean, sheet: number): ShownStep {
  const shown = useRef<ShownStep & { sheet: number }>({ step: undefined, moved: undefined, sheet });
  const { step } = shown.current;
  const isOther = step !== wanted || shown.current.sheet !== sheet;
  if (isReady && isOther) {
    shown.current = {
      step: wanted,
      moved: step === undefined ? undefined : wanted >= step ? 'on' : 'back',
      sheet,
    };
  }
  return shown.current;
}
