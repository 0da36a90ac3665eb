import { describe, expect, it } from 'vitest';
import { seededBytes } from '../../test/fixtures/seeded-bytes.ts';
import { localize } from '../../src/questionnaire/localize.ts';
import { contract } from '../../src/questionnaires/contract/contract.ts';
import type { Site } from '../page-data.ts';
import { firstSession } from './first-session.ts';

const questionnaire = localize(contract, 'ja');
const agency: Site = { key: 'agency-0123', kind: 'agency' };

function visit({
  site = undefined as Site | undefined,
  isEmbedded = false,
  given = undefined as 4 | undefined,
} = {}) {
  return firstSession({
    page: { questionnaire, ...(site && { site }) },
    fragment: { invitation: 'abc.def', prefill: { overall: '5', clarity: '2', voice: 'words' } },
    isEmbedded,
    given,
    now: Date.UTC(2026, 10, 23),
    randomBytes: seededBytes(1),
  });
}

describe('firstSession', () => {
  it('suggests what its link says, and takes it for no answer', () => {
    expect(visit()).toMatchObject({
      suggested: { overall: 5, clarity: 2 },
      answers: {},
      invitation: 'abc.def',
      channel: 'link',
      at: 'overall',
    });
  });

  it('E6: ignores what a link says inside a frame, but not whom it invites', () => {
    expect(visit({ isEmbedded: true, site: agency })).toMatchObject({
      suggested: {},
      answers: {},
      invitation: 'abc.def',
      channel: 'agency',
      site: 'agency-0123',
    });
  });

  it('A5: counts what the person selected before the script came, above what the link says', () => {
    expect(visit({ given: 4 })).toMatchObject({ answers: { overall: 4 }, suggested: { clarity: 2 } });
  });

  it.each([
    [{ isEmbedded: true }, 'website'],
    [{ isEmbedded: true, site: { key: 'hinata-web', kind: 'website' } as const }, 'website'],
    [{ isEmbedded: false, site: agency }, 'link'],
  ])('with %o has come by %s', (how, channel) => {
    expect(visit(how).channel).toBe(channel);
  });
});
