import { signal } from '@preact/signals';
import { createDisplay, type DisplayEnvironment } from '../display/create-display.ts';
import type { Display } from '../display/display.ts';

/** As on a device that keeps nothing and has no voice. */
export const exampleDisplay = (changed: Partial<DisplayEnvironment> = {}): Display =>
  createDisplay({ kept: undefined, setTextSize: () => undefined, reader: signal(undefined), ...changed });
