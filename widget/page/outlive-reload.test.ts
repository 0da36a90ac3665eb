import { expect, it } from 'vitest';
import { fakeStorage } from '../../test/fixtures/fake-storage.ts';
import { outliveReload } from './outlive-reload.ts';

/** A tab of a browser that forgets the state of its entry at every load. */
function tab() {
  const sessionStorage = fakeStorage();
  let leave = (): void => undefined;
  const leaving = new Map<object, () => void>();
  return {
    sessionStorage,
    /** Nothing of the page runs anew (bfcache). */
    comeBack(page: object) {
      leave();
      leave = leaving.get(page) ?? leave;
    },
    visit(type: 'reload' | 'navigate' | 'back_forward') {
      leave();
      const history = {
        state: null as unknown,
        replaceState(state: unknown) {
          history.state = state;
        },
      };
      outliveReload({
        history,
        sessionStorage,
        performance: { getEntriesByType: () => [{ type }] },
        addEventListener: (_, listener) => {
          leave = listener;
        },
      });
      leaving.set(history, leave);
      return history;
    },
  };
}

it('P4: a reload knows what its page knew, however often', () => {
  const { visit } = tab();
  visit('navigate').replaceState({ invitation: 'abc' });
  expect(visit('reload').state).toEqual({ invitation: 'abc' });
  expect(visit('reload').state).toEqual({ invitation: 'abc' });
});

it.each(['navigate', 'back_forward'] as const)(
  'P4: a visit of another kind knows nothing of it (%s)',
  (type) => {
    const { visit, sessionStorage } = tab();
    visit('navigate').replaceState({ invitation: 'abc' });
    expect(visit(type).state).toBeNull();
    expect(sessionStorage.length).toBe(0);
    expect(visit('reload').state).toBeNull();
  },
);

it('P4: a page that comes back from the browser’s memory gives its reload nothing of the page that was left for it', () => {
  const { visit, comeBack } = tab();
  const plain = visit('navigate');
  visit('navigate').replaceState({ invitation: 'abc' });
  comeBack(plain);
  expect(visit('reload').state).toBeNull();
});

it('goes on where storage is blocked', () => {
  const history = { state: 'its own', replaceState: () => undefined };
  outliveReload({
    history,
    get sessionStorage(): Storage {
      throw new DOMException('blocked', 'SecurityError');
    },
    performance,
    addEventListener: () => undefined,
  });
  expect(history.state).toBe('its own');
});
