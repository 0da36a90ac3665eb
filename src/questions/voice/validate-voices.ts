import { isRecord } from '../is-record.ts';
import type { Voice, VoiceQuestion } from '../kinds.ts';
import { validateFreeText } from '../validate-free-text.ts';
import { validateOption } from '../validate-option.ts';
import { validateOptions } from '../validate-options.ts';
import { accepted, refused, type Validated } from '../validated.ts';
import { VOICE_CLASSES } from './voice-classes.ts';

/** Most voices in one answer. */
export const MAX_VOICES = 10;

export function validateVoices(question: VoiceQuestion, value: unknown): Validated<readonly Voice[]> {
  if (!Array.isArray(value)) return refused({ code: 'wrong-type' });
  if (value.length > MAX_VOICES) return refused({ code: 'too-many', atMost: MAX_VOICES });
  const voices: Voice[] = [];
  for (const item of value) {
    const voice = validateVoice(question, item);
    if (!voice.ok) return voice;
    voices.push(voice.value);
  }
  return accepted(voices);
}

/** A complaint may be told by its topics alone; any other voice needs words. */
function validateVoice(question: VoiceQuestion, value: unknown): Validated<Voice> {
  if (!isRecord(value)) return refused({ code: 'wrong-type' });
  const voiceClass = validateOption(VOICE_CLASSES, value.class);
  if (!voiceClass.ok) return voiceClass;
  const allowed = voiceClass.value === 'complaint' ? question.topics.map((topic) => topic.id) : [];
  const topics = validateOptions(allowed, value.topics);
  if (!topics.ok) return topics;
  const text = validateFreeText(value.text, question.maxLength);
  if (!text.ok) return text;
  if (text.value.trim() === '' && topics.value.length === 0) return refused({ code: 'empty-voice' });
  return accepted({ class: voiceClass.value, topics: topics.value, text: text.value });
}
