import { whenOver } from './when-over.ts';

/** Joins the tabs of this origin until `life` ends. Undefined where there is none, as in frames whose storage is blocked. */
export function openChannel(name: string, life: AbortSignal): BroadcastChannel | undefined {
  try {
    const channel = new BroadcastChannel(name);
    whenOver(life, () => channel.close());
    return channel;
  } catch {
    return undefined;
  }
}
