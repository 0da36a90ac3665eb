import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../mock-server/memory-store.ts';
import type { MockStore } from '../../mock-server/mock-store.ts';
import { aResponse } from '../../test/fixtures/a-response.ts';
import type { DeviceRecord } from './device-records.ts';
import { createPanelModel } from './panel-model.ts';
import { TroublePanel } from './trouble-panel.tsx';

async function openPanel(store: MockStore, device: readonly DeviceRecord[] = []): Promise<void> {
  const model = createPanelModel(store, async () => device);
  await model.refresh();
  render(<TroublePanel model={model} startsOpen onToggle={() => undefined} />);
}

describe('the trouble panel', () => {
  it('puts the mock in trouble, for as many requests as chosen', async () => {
    const store = createMemoryStore();
    await openPanel(store);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '起こすトラブル' }), 'down');
    expect(await store.trouble()).toEqual({ scenario: 'down' });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'いつまで' }), '3');
    expect(await store.trouble()).toEqual({ scenario: 'down', left: 3 });
    expect(screen.getByText('トラブル中')).toBeVisible();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '起こすトラブル' }), 'calm');
    expect(await store.trouble()).toEqual({ scenario: 'calm' });
  });

  it('shows where each response on this device stands', async () => {
    await openPanel(createMemoryStore(), [
      { id: '0192-sent', survey: 'contract', state: 'sent' },
      { id: '0193-waiting', survey: 'claim-payment', state: 'waiting' },
    ]);
    const rows = screen.getAllByRole('listitem').map((row) => row.textContent);
    expect(rows).toEqual([
      expect.stringMatching(/claim-payment.*送信待ち/),
      expect.stringMatching(/contract.*送信済み/),
    ]);
  });

  it('shows what the mock has received, opened', async () => {
    const store = createMemoryStore();
    const { response, receipt } = await aResponse({ answers: { overall: 2 } });
    const receivedAt = '2026-11-20T02:00:00.000Z';
    await store.add({ id: response.id, sha256: 'a', receipt: receipt.number, receivedAt, response });
    await openPanel(store);
    expect(screen.getByRole('heading', { name: '保険会社に届いた声（1件）' })).toBeVisible();
    expect(screen.getByText(/"overall": 2/)).toBeInTheDocument();
  });

  it('folds away, and tells the page when it needs room', async () => {
    const told: boolean[] = [];
    const model = createPanelModel(createMemoryStore(), async () => []);
    render(<TroublePanel model={model} startsOpen={false} onToggle={(open) => told.push(open)} />);
    expect(screen.queryByRole('combobox')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '通信トラブルを試す' }));
    expect(screen.getByRole('combobox', { name: '起こすトラブル' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '通信トラブルを閉じる' }));
    expect(told).toEqual([true, false]);
  });
});
