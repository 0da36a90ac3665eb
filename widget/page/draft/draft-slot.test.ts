import { describe, expect, it } from 'vitest';
import { draftSlot, slotBeside, slotsFor } from './draft-slot.ts';

const survey = 'contract';

describe('the slot of a draft', () => {
  it('is the survey’s own where nothing tells the entrance apart', async () => {
    expect(await draftSlot({ survey })).toBe('contract');
  });

  it('is another one for each site and each invitation', async () => {
    const entrances = [
      { survey },
      { survey, site: 'agency-0123' },
      { survey, invitation: 'one' },
      { survey, invitation: 'two' },
      { survey, site: 'agency-0123', invitation: 'one' },
      { survey: 'claim-payment' },
    ];
    const slots = await Promise.all(entrances.map(draftSlot));
    expect(new Set(slots).size).toBe(entrances.length);
  });

  it('P1: does not tell the invitation', async () => {
    expect(await draftSlot({ survey, invitation: 'eyJhbGciOi' })).not.toContain('eyJhbGciOi');
  });
});

describe('where a draft is looked for', () => {
  const taken = ['contract#one', 'contract@agency-1', 'contract+0193', 'contract', 'contract#two'];

  it('is in every slot of the entrance, newest first, where no invitation is at hand', () => {
    expect(slotsFor({ survey }, 'contract', taken)).toEqual([
      'contract#one',
      'contract+0193',
      'contract',
      'contract#two',
    ]);
  });

  it('is in the slots of its invitation alone, and last where earlier versions kept all', () => {
    expect(slotsFor({ survey, invitation: 'two' }, 'contract#two', taken)).toEqual([
      'contract#two',
      'contract',
    ]);
    const own = 'contract@agency-1';
    expect(slotsFor({ survey, site: 'agency-1' }, own, taken)).toEqual([own, 'contract']);
  });

  it('is beside it, too, for whoever answers twice', () => {
    const beside = slotBeside('contract', '0193');
    expect(slotsFor({ survey }, 'contract', [beside])).toEqual([beside]);
  });
});
