import type { FedVoice } from '../../src/protocol/voices-reply.ts';
import type { VoiceFeed } from './voice-feed.ts';

const AT_ONCE = 500;

/** All voices beyond `position`, of one site or of all, some at a time: as fast as they are taken, and never more of them in memory. */
export async function* pageThrough(
  feed: VoiceFeed,
  position: number,
  site: string | null = null,
): AsyncGenerator<readonly FedVoice[], void> {
  let from = position;
  for (;;) {
    const voices = await feed.after(from, AT_ONCE, site);
    const last = voices.at(-1);
    if (!last) return;
    yield voices;
    from = last.position;
  }
}
