import { describe, expect, it } from 'vitest';
import { draftsOf, emptyDraft, voiceOf } from './voice-draft.ts';

describe('voiceOf', () => {
  it('is nothing while no word is written, whatever class was tried', () => {
    expect(voiceOf(emptyDraft)).toBeUndefined();
    expect(voiceOf({ class: 'praise', topics: [], text: ' \n　' })).toBeUndefined();
  });

  it('takes a complaint’s topics alone as something said', () => {
    const draft = { class: 'complaint', topics: ['slow'], text: '' } as const;
    expect(voiceOf(draft)).toEqual(draft);
  });

  it('leaves topics behind that were ticked before the class was changed', () => {
    expect(voiceOf({ class: 'praise', topics: ['slow'], text: '早かった' })).toEqual({
      class: 'praise',
      topics: [],
      text: '早かった',
    });
    expect(voiceOf({ class: 'praise', topics: ['slow'], text: '' })).toBeUndefined();
  });
});

describe('draftsOf', () => {
  it('gives one to write in where nothing was answered', () => {
    expect(draftsOf(undefined)).toEqual([emptyDraft]);
    expect(draftsOf([])).toEqual([emptyDraft]);
    expect(draftsOf({ by: 'no' })).toEqual([emptyDraft]);
  });
});
