import type { VoiceFeed } from '../voices/voice-feed.ts';
import type { AuditLog } from './audit-log.ts';

/** A feed that tells nothing before it is on record who reads it. Where there is nothing to tell, nothing is noted. */
export const auditedFeed = (feed: VoiceFeed, audit: Pick<AuditLog, 'note'>, who: string): VoiceFeed => ({
  async after(position, most, site = null) {
    const voices = await feed.after(position, most, site);
    const last = voices.at(-1);
    if (last) {
      const about = { after: position, through: last.position, ...(site !== null && { site }) };
      await audit.note({ who, did: 'read-voices', about, count: voices.length });
    }
    return voices;
  },
});
