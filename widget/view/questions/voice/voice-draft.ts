import type { Answer, Voice, VoiceClass } from '../../../../src/questions/kinds.ts';

/** A voice being written: its class stays open until the person chooses one or begins to write. */
export interface VoiceDraft {
  readonly class: VoiceClass | undefined;
  /** Kept while another class is tried; they count only for a complaint. */
  readonly topics: readonly string[];
  readonly text: string;
}

export const emptyDraft: VoiceDraft = { class: undefined, topics: [], text: '' };

/** The voice that a draft amounts to; undefined while it says nothing. A complaint's topics alone say something. */
export function voiceOf(draft: VoiceDraft): Voice | undefined {
  if (draft.class === undefined) return undefined;
  const topics = draft.class === 'complaint' ? draft.topics : [];
  if (draft.text.trim() === '' && topics.length === 0) return undefined;
  return { class: draft.class, topics, text: draft.text };
}

/** The drafts that an answer was, at least one to write in. */
export function draftsOf(value: Answer | undefined): readonly VoiceDraft[] {
  if (typeof value !== 'object' || !('length' in value)) return [emptyDraft];
  const drafts = value.filter((item) => typeof item === 'object');
  return drafts.length > 0 ? drafts : [emptyDraft];
}
