import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { endProcess } from './end-process.ts';

/** An X display without a screen, for browsers that cannot do without a window. */
export interface HiddenDisplay {
  /** For the environment variable `DISPLAY`. */
  readonly name: string;
  stop(): Promise<void>;
}

export async function startHiddenDisplay(
  xvfb: string,
  size: { readonly width: number; readonly height: number },
): Promise<HiddenDisplay> {
  const screen = `${size.width}x${size.height}x24`;
  const flags = ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'];
  const child = spawn(xvfb, flags, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const chosen = child.stdio[3];
  if (!chosen) throw new Error('the display cannot say its number');
  const [number] = await Promise.race([once(chosen, 'data'), once(child, 'exit').then(() => [])]);
  if (number === undefined) throw new Error(`${xvfb} ended before there was a display`);
  return { name: `:${String(number).trim()}`, stop: () => endProcess(child, 'SIGTERM') };
}
