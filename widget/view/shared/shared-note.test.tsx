import { render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { ja } from '../../text/ja.ts';
import { createPlainTranslator } from '../../text/plain-translator.ts';
import { SharedNote } from './shared-note.tsx';
import { whatIsCleared } from './what-is-cleared.ts';

const note = (secondsLeft: number) => (
  <SharedNote
    secondsLeft={secondsLeft}
    what="receipt"
    translate={createPlainTranslator(ja)}
    onStay={vi.fn()}
    onClear={vi.fn()}
  />
);

describe('SharedNote', () => {
  it('shows every second, and announces only a few', () => {
    const { rerender } = render(note(60));
    const heard = new Set<string>();
    for (let second = 60; second > 0; second -= 1) {
      rerender(note(second));
      expect(screen.getByText(new RegExp(`あと${second}秒`), { selector: '[aria-hidden]' })).toBeVisible();
      heard.add(screen.getByRole('status').textContent);
    }
    expect([...heard].map((words) => words.replace(/\D/g, ''))).toEqual(['60', '30', '20', '10']);
  });

  it('says of each state what becomes of it', () => {
    const receipt = { number: '4T7KQ2MX9HWA', secret: '' };
    expect(whatIsCleared(undefined)).toBe('answers');
    expect(whatIsCleared({ state: 'not-saved', failure: 'full' })).toBe('answers');
    expect(whatIsCleared({ state: 'saved', keeping: 'disk', receipt, savedAt: 0 })).toBe('unsent');
    expect(whatIsCleared({ state: 'sent', receipt, sentAt: 0 })).toBe('receipt');
  });
});
