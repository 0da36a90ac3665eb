import { describe, expect, it } from 'vitest';
import { fakeClock, settled } from '../../../test/fixtures/fake-clock.ts';
import { fakeDevice } from '../../../test/fixtures/fake-device.ts';
import { fakeTabs } from '../../../test/fixtures/fake-tabs.ts';
import { seededBytes } from '../../../test/fixtures/seeded-bytes.ts';
import { localize } from '../../../src/questionnaire/localize.ts';
import { contract } from '../../../src/questionnaires/contract/contract.ts';
import type { Session } from '../../../src/response/session.ts';
import { startSession } from '../../../src/response/start-session.ts';
import { exampleDisplay } from '../../examples/example-display.ts';
import { ja } from '../../text/ja.ts';
import { createPlainTranslator } from '../../text/plain-translator.ts';
import { createSurveyModel, type LiveSurveyModel } from '../create-survey-model.ts';
import { createDraftLock } from './draft-lock.ts';

const questionnaire = localize(contract, 'ja');

/** One browser on one device, in which several tabs show the same survey. */
function browser({ hasLocks = true } = {}) {
  const clock = fakeClock();
  const device = fakeDevice(clock.now);
  const tabs = fakeTabs();
  const randomBytes = seededBytes(11);
  const begin = (entrance: Partial<Session>): Session => ({
    ...startSession({ questionnaire, lang: 'ja', channel: 'link', now: clock.now(), randomBytes }),
    ...entrance,
  });
  const open = async (entrance: Partial<Session> = {}) => {
    const tab = tabs.open();
    const { startTimer, now } = clock;
    const locks = hasLocks ? tab.locks : undefined;
    const life = new AbortController().signal;
    const model = createSurveyModel({
      questionnaire,
      sealingKey: { kid: 'k1', jwk: { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' } },
      translate: createPlainTranslator(ja),
      phrasesOf: (text) => [text],
      loadReadings: () => Promise.reject(new TypeError('offline')),
      session: begin(entrance),
      isTouched: false,
      shared: undefined,
      forgetEntrance: () => undefined,
      display: exampleDisplay(),
      voices: undefined,
      openDevice: () => Promise.resolve(device.device),
      createLock: (events) => createDraftLock({ locks, channel: tab.channel, startTimer, life }, events),
      window: tab.window,
      loadLanguage: () => Promise.reject(new TypeError('no reception')),
      newSession: () => begin({}),
      now,
    });
    await model.resume();
    return { tab, model };
  };
  return { clock, device, open };
}
const rate = async (model: LiveSurveyModel, value: 1 | 2 | 3 | 4 | 5 = 4) => {
  model.dispatch({ type: 'answered', question: 'overall', value });
  await settled();
};
const finish = async (model: LiveSurveyModel) => {
  await rate(model);
  model.dispatch({ type: 'next' });
  for (const _ of questionnaire.questions) model.dispatch({ type: 'skipped' });
  await expect.poll(() => model.final.value?.state).toBe('saved');
  await settled();
};

describe('two tabs with one survey', () => {
  it('says in the second where it is being answered, and in neither while nobody has begun', async () => {
    const { open } = browser();
    const [first, second] = [await open(), await open()];
    expect([first.model.place.value, second.model.place.value]).toEqual(['free', 'free']);
    await rate(first.model);
    const third = await open();
    expect(first.model.place.value).toBe('here');
    expect(third.model.place.value).toBe('elsewhere');
    third.model.dispatch({ type: 'answered', question: 'overall', value: 1 });
    expect(third.model.session.value.answers).toEqual({});
    // Its own first tap finds out.
    await rate(second.model, 2);
    expect(second.model.place.value).toBe('elsewhere');
  });

  it('D5: takes over with the last keystroke and the id; the first stands still and can take it back', async () => {
    const { open } = browser();
    const first = await open();
    await rate(first.model);
    const second = await open();
    first.model.dispatch({ type: 'next' });
    first.model.dispatch({ type: 'answered', question: 'clarity', value: 3 });
    await second.model.takeOver();
    expect(second.model.session.value).toEqual(first.model.session.value);
    expect(second.model.place.value).toBe('here');
    expect(first.model.place.value).toBe('moved');

    first.model.dispatch({ type: 'answered', question: 'clarity', value: 1 });
    second.model.dispatch({ type: 'answered', question: 'clarity', value: 5 });
    await first.model.takeOver();
    expect(first.model.session.value).toEqual(second.model.session.value);
    expect(first.model.session.value.answers).toEqual({ overall: 4, clarity: 5 });
    expect([first.model.place.value, second.model.place.value]).toEqual(['here', 'moved']);
  });

  it('lays the tap that opened the second over what is taken over', async () => {
    const { open } = browser();
    const [first, second] = [await open(), await open()];
    await rate(first.model, 4);
    await rate(second.model, 2);
    await second.model.takeOver();
    expect(second.model.session.value.id).toBe(first.model.session.value.id);
    expect(second.model.session.value.answers).toEqual({ overall: 2 });
  });

  it('X1: a frozen tab is no hindrance, and writes nothing over what was done since', async () => {
    const { open, clock, device } = browser();
    const first = await open();
    await rate(first.model);
    first.tab.freeze();
    const second = await open();
    const taking = second.model.takeOver();
    await settled();
    await clock.advance(clock.due()[0] ?? 0);
    await taking;
    expect(first.model.place.value).toBe('moved');
    await rate(second.model, 5);
    expect(JSON.parse(device.drafts.get('contract') ?? '')).toEqual(second.model.session.value);
  });

  it('X1: finishes as one response, which the first tab is shown once it asks', async () => {
    const { open, device } = browser();
    const first = await open();
    await rate(first.model);
    const second = await open();
    await second.model.takeOver();
    await finish(second.model);
    await first.model.takeOver();
    expect(first.model.final.value).toMatchObject({ state: 'saved' });
    expect(device.sealed).toHaveLength(1);
  });

  it('begins a response of its own beside the other, and loses neither draft', async () => {
    const { open, device } = browser();
    const first = await open();
    await rate(first.model);
    const second = await open();
    await rate(second.model, 1);
    second.model.startAnew();
    await rate(second.model, 1);
    expect(second.model.session.value.id).not.toBe(first.model.session.value.id);
    expect(device.drafts.size).toBe(2);
    expect(first.model.place.value).toBe('here');
    await finish(second.model);
    await finish(first.model);
    expect(device.sealed).toHaveLength(2);
  });

  it('keeps the drafts of two invitations apart', async () => {
    const { open, device } = browser();
    const [one, two] = [await open({ invitation: 'one' }), await open({ invitation: 'two' })];
    await rate(one.model);
    await rate(two.model, 2);
    // Hashing an invitation takes its time.
    await expect.poll(() => [one.model.place.value, two.model.place.value]).toEqual(['here', 'here']);
    await expect.poll(() => device.drafts.size).toBe(2);
    two.tab.leave();
    await settled();
    const again = await open({ invitation: 'two' });
    expect(again.model.session.value.answers).toEqual({ overall: 2 });
  });

  it('without locks, the tab that writes last goes on, and the other learns of it', async () => {
    const { open } = browser({ hasLocks: false });
    const first = await open();
    await rate(first.model);
    const second = await open();
    await rate(second.model, 2);
    await rate(first.model, 5);
    expect([first.model.place.value, second.model.place.value]).toEqual(['moved', 'here']);
    await first.model.takeOver();
    expect(first.model.session.value.answers).toEqual({ overall: 2 });
  });
});

describe('a tab that was put away and is shown again', () => {
  it('goes on where nobody took over', async () => {
    const { open } = browser();
    const { model, tab } = await open();
    await rate(model);
    tab.leave(true);
    await settled();
    tab.comeBack();
    await rate(model, 2);
    expect(model.place.value).toBe('here');
    expect(model.session.value.answers).toEqual({ overall: 2 });
  });

  it('D5: goes on with what another tab left meanwhile', async () => {
    const { open } = browser();
    const first = await open();
    await rate(first.model);
    first.tab.leave(true);
    await settled();
    const second = await open();
    await rate(second.model, 1);
    second.tab.leave();
    await settled();
    first.tab.comeBack();
    await settled();
    expect(first.model.session.value.answers).toEqual({ overall: 1 });
  });

  it('stands still where another tab has it', async () => {
    const { open } = browser();
    const first = await open();
    await rate(first.model);
    first.tab.leave(true);
    await settled();
    const second = await open();
    first.tab.comeBack();
    await settled();
    expect([first.model.place.value, second.model.place.value]).toEqual(['moved', 'here']);
  });
});

describe('coming back', () => {
  it('tells when the draft was saved, until the person moves on', async () => {
    const { open, clock } = browser();
    const first = await open();
    await rate(first.model);
    first.tab.leave();
    await settled();
    const { model } = await open();
    expect(model.resumedFrom.value).toBe(clock.now());
    model.dispatch({ type: 'next' });
    expect(model.resumedFrom.value).toBeUndefined();
  });
});

describe('throwing away', () => {
  it('takes the draft off the device and begins anew, with another id and other fields', async () => {
    const { open, device } = browser();
    const { model, tab } = await open();
    await rate(model);
    const { id } = model.session.value;
    expect(await model.discard()).toBe(true);
    expect(device.drafts.size).toBe(0);
    expect(model.session.value).toMatchObject({ answers: {}, at: 'overall' });
    expect(model.session.value.id).not.toBe(id);
    expect(model.sheet.value).toBe(1);
    await rate(model, 1);
    tab.leave();
    await settled();
    expect((await open()).model.session.value.answers).toEqual({ overall: 1 });
  });

  it('leaves nothing to be taken back by the tab it was taken over from', async () => {
    const { open, device } = browser();
    const first = await open();
    await rate(first.model);
    const second = await open();
    await second.model.takeOver();
    await second.model.discard();
    await first.model.takeOver();
    expect(first.model.session.value.answers).toEqual({});
    expect(device.drafts.size).toBe(0);
  });
});
