import { describe, expect, it } from 'vitest';
import { contract } from '../questionnaires/contract/contract.ts';
import { contentHash } from './content-hash.ts';

const hash = await contentHash(contract);

describe('contentHash', () => {
  it('is a SHA-256 in lower-case hex', () => {
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is the same for the same content in another order', async () => {
    const { words, ...structure } = contract;
    const turned = Object.fromEntries(Object.entries(words).toReversed());
    expect(await contentHash({ words: turned, ...structure })).toBe(hash);
  });

  it('changes with a single word', async () => {
    const { ja, ...others } = contract.words;
    if (!ja) throw new TypeError('contract has no Japanese words');
    const words = { ...others, ja: { ...ja, title: `${ja.title}。` } };
    expect(await contentHash({ ...contract, words })).not.toBe(hash);
  });
});
