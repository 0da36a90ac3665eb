import { describe, expect, it, vi } from 'vitest';
import { fakeClock, settled } from '../../test/fixtures/fake-clock.ts';
import { fakeDevice } from '../../test/fixtures/fake-device.ts';
import { fakeTabs, type FakeTab } from '../../test/fixtures/fake-tabs.ts';
import { seededBytes } from '../../test/fixtures/seeded-bytes.ts';
import { fallbackOutbox } from '../../src/outbox/fallback-outbox.ts';
import { memoryEntries } from '../../src/outbox/memory-entries.ts';
import { OutboxError, type Outbox } from '../../src/outbox/outbox.ts';
import { localize } from '../../src/questionnaire/localize.ts';
import type { LocalQuestionnaire } from '../../src/questionnaire/questionnaire.ts';
import { contract } from '../../src/questionnaires/contract/contract.ts';
import { startSession } from '../../src/response/start-session.ts';
import { exampleDisplay } from '../examples/example-display.ts';
import type { SurveyModel } from '../survey-model.ts';
import { en } from '../text/en.ts';
import { ja } from '../text/ja.ts';
import { createPlainTranslator } from '../text/plain-translator.ts';
import { createDraftLock } from './draft/draft-lock.ts';
import { createSurveyModel, type SurveyModelEnvironment } from './create-survey-model.ts';

const alive = new AbortController().signal;
const START = Date.UTC(2026, 10, 23, 5);
const DAY_MS = 24 * 60 * 60 * 1000;
const sealingKey = { kid: 'k1', jwk: { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' } } as const;

/** That nobody touches. */
const aTablet = () => ({ startTimer: fakeClock().startTimer, document: new EventTarget() });

/** One device on which pages are opened, closed and opened again. */
function world(outbox?: Outbox) {
  const time = { now: START };
  const device = fakeDevice(() => time.now, outbox);
  const randomBytes = seededBytes(7);
  const newSession = (questionnaire: LocalQuestionnaire) =>
    startSession({ questionnaire, lang: questionnaire.lang, channel: 'link', now: time.now, randomBytes });
  const tabs = fakeTabs();
  let last: FakeTab | undefined;
  const open = (changed: Partial<SurveyModelEnvironment> = {}) => {
    const questionnaire = localize(contract, 'ja');
    last?.leave();
    const tab = (last = tabs.open());
    return createSurveyModel({
      questionnaire,
      sealingKey,
      translate: createPlainTranslator(ja),
      phrasesOf: (text) => [text],
      session: newSession(questionnaire),
      isTouched: false,
      shared: undefined,
      forgetEntrance: () => undefined,
      loadReadings: () => Promise.reject(new TypeError('offline')),
      display: exampleDisplay(),
      voices: undefined,
      openDevice: () => Promise.resolve(device.device),
      createLock: (events) =>
        createDraftLock({ ...tab, startTimer: fakeClock().startTimer, life: alive }, events),
      window: tab.window,
      loadLanguage: (lang) =>
        Promise.resolve({
          questionnaire: localize(contract, lang),
          sealingKey,
          translate: createPlainTranslator(en),
          phrasesOf: (text) => [text],
        }),
      newSession,
      now: () => time.now,
      ...changed,
    });
  };
  /** As a visitor who comes back finds it. */
  const openAgain = async (changed?: Partial<SurveyModelEnvironment>) => {
    const model = open(changed);
    await settled();
    await model.resume();
    return model;
  };
  return { device, open, openAgain, time };
}
const tap = (model: SurveyModel, value: 1 | 2 | 3 | 4 | 5 = 4) =>
  model.dispatch({ type: 'answered', question: 'overall', value });
const tapThrough = (model: SurveyModel) => {
  tap(model);
  model.dispatch({ type: 'next' });
  for (const _ of contract.questions) model.dispatch({ type: 'skipped' });
};
/** The survey is saved by then, or not; and who is to hear of it has. */
async function outcome(model: SurveyModel): Promise<void> {
  await vi.waitUntil(() => model.final.value && model.final.value.state !== 'saving', { interval: 1 });
  await settled();
}
async function finish(model: SurveyModel): Promise<void> {
  tapThrough(model);
  await outcome(model);
}

describe('finishing', () => {
  it('D1, H1: says saved only once the outbox has it, and sent only once the collector has', async () => {
    const outbox = fallbackOutbox('memory', memoryEntries());
    const durable = Promise.withResolvers<void>();
    const { device, openAgain } = world({
      ...outbox,
      enqueue: (record) => durable.promise.then(() => outbox.enqueue(record)),
    });
    const model = await openAgain();
    tapThrough(model);
    await vi.waitUntil(() => device.sealed.length > 0, { interval: 1 });
    await settled();
    expect(model.final.value).toEqual({ state: 'saving' });
    durable.resolve();
    await outcome(model);
    const { receipt } = model.session.value;
    expect(model.final.value).toEqual({ state: 'saved', keeping: 'memory', receipt, savedAt: START });
    expect(device.wakes).toEqual(['tap']);
    await device.deliver();
    expect(model.final.value).toEqual({ state: 'sent', receipt, sentAt: START });
  });

  it('seals what was answered, and no answer stays among the drafts (P1)', async () => {
    const { device, open } = world();
    const model = open();
    await finish(model);
    expect(device.sealed).toMatchObject([{ id: model.session.value.id, answers: { overall: 4 } }]);
    expect(JSON.parse(device.drafts.get('contract') ?? '')).toMatchObject({ stage: 'finished', answers: {} });
  });

  it('makes one response of two taps, and nothing changes it afterwards', async () => {
    const { device, open } = world();
    const model = open();
    tap(model);
    while (model.session.value.stage === 'answering') model.dispatch({ type: 'next' });
    model.dispatch({ type: 'next' });
    await outcome(model);
    model.dispatch({ type: 'back' });
    tap(model, 1);
    await settled();
    expect(device.sealed).toHaveLength(1);
    expect(model.final.value?.state).toBe('saved');
    expect(model.session.value.answers).toEqual({ overall: 4 });
  });

  it('D3: says why it is not saved, lets the person go back, and tries again with the same id', async () => {
    const outbox = fallbackOutbox('memory', memoryEntries());
    const enqueue = vi.fn(outbox.enqueue).mockRejectedValueOnce(new OutboxError('full'));
    const { device, open } = world({ ...outbox, enqueue });
    const model = open();
    const { id } = model.session.value;
    await finish(model);
    expect(model.final.value).toEqual({ state: 'not-saved', failure: 'full' });
    expect(device.wakes).toEqual([]);
    model.dispatch({ type: 'back' });
    expect(model.final.value).toBeUndefined();
    await finish(model);
    expect(model.final.value?.state).toBe('saved');
    expect(device.sealed.map((response) => response.id)).toEqual([id, id]);
  });

  it('X3: keeps the first bytes when an attempt that seemed to fail had been saved after all', async () => {
    const outbox = fallbackOutbox('memory', memoryEntries());
    const enqueue = vi.fn(outbox.enqueue).mockImplementationOnce(async (record) => {
      await outbox.enqueue(record);
      throw new OutboxError('timeout');
    });
    const { device, open } = world({ ...outbox, enqueue });
    const model = open();
    await finish(model);
    expect(model.final.value).toEqual({ state: 'not-saved', failure: 'timeout' });
    model.tryAgain();
    await outcome(model);
    expect(model.final.value?.state).toBe('saved');
    expect(device.sealed).toHaveLength(1);
    expect(await outbox.waiting(9)).toMatchObject([{ sealed: 'seal 1' }]);
  });

  it('D3: is not saved where the code that saves cannot be loaded, and tries again', async () => {
    const { device, open } = world();
    const openDevice = vi.fn(() => Promise.resolve(device.device));
    openDevice.mockRejectedValue(new TypeError('no reception'));
    const model = open({ openDevice });
    await finish(model);
    expect(model.final.value).toEqual({ state: 'not-saved', failure: 'unavailable' });
    openDevice.mockResolvedValue(device.device);
    model.tryAgain();
    await outcome(model);
    expect(model.final.value?.state).toBe('saved');
  });

  it('H1: says so when the collector does not accept it', async () => {
    const { device, openAgain } = world();
    const model = await openAgain();
    await finish(model);
    await device.refuse();
    expect(model.final.value).toMatchObject({ state: 'not-accepted', problem: { status: 409 } });
  });

  describe('on a device that is cleared', () => {
    /** Clears what an outbox and drafts hold, as a person does in the browser's settings. */
    const clearable = () => {
      let held = fallbackOutbox('memory', memoryEntries());
      const outbox: Outbox = {
        ...held,
        enqueue: (record) => held.enqueue(record),
        waiting: (...asked) => held.waiting(...asked),
        change: (changes) => held.change(changes),
        stateOf: (id) => held.stateOf(id),
      };
      const clear = () => {
        held = fallbackOutbox('memory', memoryEntries());
      };
      return { outbox, clear };
    };

    it('H1 X3: says no longer that it is saved, and saves the very same bytes again', async () => {
      const { outbox, clear } = clearable();
      const { device, openAgain } = world(outbox);
      const model = await openAgain();
      await finish(model);
      const [before] = await outbox.waiting(1);
      clear();
      await device.deliver();
      expect(model.final.value).toEqual({ state: 'not-saved', failure: 'unavailable' });

      model.tryAgain();
      await outcome(model);
      expect(model.final.value).toMatchObject({ state: 'saved', receipt: model.session.value.receipt });
      expect(await outbox.waiting(2)).toEqual([before]);
      expect(device.sealed).toHaveLength(1);
    });

    it('H1: begins anew where the page was opened again since, and has no words left to save', async () => {
      const { outbox, clear } = clearable();
      const { device, open, openAgain } = world(outbox);
      const before = open();
      await finish(before);
      const model = await openAgain();
      expect(model.final.value?.state).toBe('saved');
      clear();
      await device.deliver();
      expect(model.final.value).toBeUndefined();
      expect(model.session.value).toMatchObject({ stage: 'answering', answers: {} });
      expect(model.session.value.id).not.toBe(before.session.value.id);
    });

    it('H1: goes on saying what it knew while the store cannot be asked', async () => {
      const { outbox } = clearable();
      const { stateOf } = outbox;
      let isDead = false;
      const { device, openAgain } = world({
        ...outbox,
        stateOf: (id) => (isDead ? Promise.reject(new OutboxError('timeout')) : stateOf(id)),
      });
      const model = await openAgain();
      await finish(model);
      isDead = true;
      await device.deliver();
      expect(model.final.value?.state).toBe('saved');
    });

    it('H1: still says that it is sent when its receipt is cleared', async () => {
      const { outbox, clear } = clearable();
      const { device, openAgain } = world(outbox);
      const model = await openAgain();
      await finish(model);
      await device.deliver();
      clear();
      await device.deliver();
      expect(model.final.value?.state).toBe('sent');
    });
  });

  it('sends at a tap what is saved', async () => {
    const { device, open } = world();
    const model = open();
    await finish(model);
    model.tryAgain();
    await settled();
    expect(device.wakes).toEqual(['tap', 'tap']);
  });
});

describe('coming back', () => {
  it('P5: keeps nothing before the person acts', async () => {
    const { device, openAgain } = world();
    await openAgain();
    expect(device.drafts.size).toBe(0);
    expect(await device.outbox.counts()).toEqual({ waiting: 0, setAside: 0 });
  });

  it('D5: goes on with the draft, its id and its step', async () => {
    const { open, openAgain } = world();
    const before = open();
    tap(before);
    before.dispatch({ type: 'next' });
    await settled();
    const after = await openAgain();
    expect(after.session.value).toEqual(before.session.value);
  });

  it('D5: puts what was tapped before the draft was found on top of it', async () => {
    const { open } = world();
    const before = open();
    tap(before);
    before.dispatch({ type: 'next' });
    before.dispatch({ type: 'answered', question: 'clarity', value: 2 });
    await settled();
    const after = open();
    tap(after, 5);
    await after.resume();
    expect(after.session.value).toMatchObject({
      id: before.session.value.id,
      answers: { overall: 5, clarity: 2 },
      at: 'overall',
    });
  });

  it('P2: keeps no draft on a shared device and shows nobody else’s', async () => {
    const { device, open, openAgain } = world();
    const shared = open({ shared: aTablet() });
    await finish(shared);
    expect(device.drafts.size).toBe(0);
    expect(shared.final.value?.state).toBe('saved');

    tap(open());
    await settled();
    const next = await openAgain({ shared: aTablet() });
    expect(next.session.value.answers).toEqual({});
  });

  it('shows how far a finished response has come, waiting or sent', async () => {
    const { device, open, openAgain } = world();
    const before = open();
    await finish(before);
    const waiting = await openAgain();
    const { receipt } = before.session.value;
    expect(waiting.final.value).toMatchObject({ state: 'saved', receipt });
    await device.deliver();
    expect(waiting.final.value).toMatchObject({ state: 'sent', receipt });
    expect((await openAgain()).final.value).toMatchObject({ state: 'sent', receipt });
  });

  it('begins anew a day after it was sent', async () => {
    const { device, open, openAgain, time } = world();
    await finish(open());
    time.now += 2 * DAY_MS;
    expect((await openAgain()).final.value?.state).toBe('saved');
    await device.deliver();
    time.now += DAY_MS;
    const model = await openAgain();
    expect(model.final.value).toBeUndefined();
    expect(model.session.value.stage).toBe('answering');
  });

  it('begins anew for who is answering already, though the last response is known', async () => {
    const { device, open } = world();
    const before = open();
    await finish(before);
    const after = open();
    tap(after, 2);
    await after.resume();
    await finish(after);
    expect(device.sealed).toHaveLength(2);
    expect(after.session.value.id).not.toBe(before.session.value.id);
  });

  it('X1: makes no second response of a draft that was finished when the browser was killed', async () => {
    const { device, open, openAgain } = world();
    const before = open();
    tap(before);
    await settled();
    const draft = device.drafts.get('contract') ?? '';
    await finish(before);
    await device.device.drafts.save('contract', JSON.parse(draft), Infinity);
    const after = await openAgain();
    expect(after.final.value).toMatchObject({ state: 'saved', receipt: before.session.value.receipt });
    await settled();
    expect(JSON.parse(device.drafts.get('contract') ?? '')).toMatchObject({ answers: {} });
  });

  it('X1: makes one response of one draft in two tabs that know nothing of each other', async () => {
    const { device, open, openAgain } = world();
    tap(open());
    await settled();
    const tabs = [await openAgain(), await openAgain()];
    for (const tab of tabs) await finish(tab);
    expect(device.sealed).toHaveLength(1);
    expect(tabs.map(({ final }) => final.value?.state)).toEqual(['saved', 'saved']);
  });

  it('starts anew with another id when asked to', async () => {
    const { device, open } = world();
    const model = open();
    await finish(model);
    const { id } = model.session.value;
    model.startAnew();
    expect(model.final.value).toBeUndefined();
    expect(model.session.value).toMatchObject({ answers: {}, at: 'overall', stage: 'answering' });
    await finish(model);
    expect(device.sealed.map((response) => response.id)).toEqual([id, model.session.value.id]);
    expect(device.sealed[0]?.id).not.toBe(device.sealed[1]?.id);
  });
});

describe('language', () => {
  it('changes without losing an answer or the step', async () => {
    const model = world().open();
    tap(model);
    model.dispatch({ type: 'next' });
    model.changeLanguage('en');
    await settled();
    expect(model.questionnaire.value.lang).toBe('en');
    expect(model.translate.value('action.next')).toBe(en['action.next']);
    expect(model.session.value).toMatchObject({ lang: 'en', answers: { overall: 4 }, at: 'clarity' });
  });

  it('stays as it was where there is no reception', async () => {
    const model = world().open({ loadLanguage: () => Promise.reject(new TypeError('no reception')) });
    const drawn = vi.fn();
    model.questionnaire.subscribe(drawn);
    model.changeLanguage('en');
    await settled();
    expect(model.questionnaire.value.lang).toBe('ja');
    expect(drawn).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['zh-CN', ['zh-Hans']],
    ['ja-JP', []],
    ['fr', []],
  ])('asked for %s, loads %j', (wanted, expected) => {
    const loaded: string[] = [];
    const model = world().open({
      loadLanguage: (lang) => {
        loaded.push(lang);
        return Promise.reject(new TypeError('no reception'));
      },
    });
    model.changeLanguage(wanted);
    expect(loaded).toEqual(expected);
  });

  it('ends up in the one chosen last, whichever came first', async () => {
    const slow = Promise.withResolvers<void>();
    const { open } = world();
    const model = open({
      loadLanguage: async (lang) => {
        await slow.promise;
        return {
          questionnaire: localize(contract, lang),
          sealingKey,
          translate: createPlainTranslator(en),
          phrasesOf: (text) => [text],
        };
      },
    });
    model.changeLanguage('en');
    model.changeLanguage('ja');
    slow.resolve();
    await settled();
    expect(model.questionnaire.value.lang).toBe('ja');
  });

  it('fits answers to a newer revision that comes with it', async () => {
    const { open } = world();
    const newer = { ...localize(contract, 'en'), revision: contract.revision + 1 };
    const model = open({
      loadLanguage: () =>
        Promise.resolve({
          questionnaire: { ...newer, questions: newer.questions.filter(({ id }) => id !== 'clarity') },
          sealingKey,
          translate: createPlainTranslator(en),
          phrasesOf: (text) => [text],
        }),
    });
    tap(model);
    model.dispatch({ type: 'next' });
    model.dispatch({ type: 'answered', question: 'clarity', value: 2 });
    const { id } = model.session.value;
    model.changeLanguage('en');
    await settled();
    expect(model.session.value).toMatchObject({ id, revision: newer.revision, answers: { overall: 4 } });
    expect(model.session.value.answers).not.toHaveProperty('clarity');
  });
});
