import * as v from 'valibot';
import type { Cdp } from './cdp.ts';

/** A document with a thread of its own: the page, or a frame of another site in it. */
export interface Thread {
  /** Value of an expression, as `schema` has it. */
  ask<Schema extends v.GenericSchema>(expression: string, schema: Schema): Promise<v.InferOutput<Schema>>;
  scriptMs(): Promise<number>;
  /** Bytes of the heap that are reached after a collection. */
  heap(): Promise<number>;
}

export interface OpenPage {
  readonly page: Thread;
  /** The frame of another site, once there is one. */
  readonly frame: () => Thread | undefined;
  go(address: string): Promise<void>;
  click(at: { readonly x: number; readonly y: number }): Promise<void>;
  close(): Promise<void>;
}

/** A phone's width; one device pixel each, since nothing here has a graphics card. */
const SCREEN = { width: 412, height: 915, deviceScaleFactor: 1, mobile: false };
const ContextSchema = v.object({ browserContextId: v.string() });
const TargetSchema = v.object({ targetId: v.string() });
const SessionSchema = v.object({ sessionId: v.string() });
const AttachedSchema = v.object({ sessionId: v.string(), targetInfo: v.object({ type: v.string() }) });
const ResultSchema = v.object({
  result: v.object({ value: v.optional(v.unknown()) }),
  exceptionDetails: v.optional(v.unknown()),
});
const MetricsSchema = v.object({ metrics: v.array(v.object({ name: v.string(), value: v.number() })) });
const HeapSchema = v.object({ usedSize: v.number() });

/**
 * A tab of somebody who was never there before. Each thread runs `slowdown` times slower, from its first line on: a
 * frame waits until that is set.
 *
 * @param script runs in each document before its own
 */
export async function openPage(cdp: Cdp, slowdown: number, script: string): Promise<OpenPage> {
  const { browserContextId } = v.parse(ContextSchema, await cdp.send('Target.createBrowserContext'));
  const created = await cdp.send('Target.createTarget', { url: 'about:blank', browserContextId });
  const { targetId } = v.parse(TargetSchema, created);
  const attached = await cdp.send('Target.attachToTarget', { targetId, flatten: true });
  const { sessionId } = v.parse(SessionSchema, attached);
  const frames: Thread[] = [];
  const prepare = (session: string) => [
    cdp.send('Performance.enable', { timeDomain: 'threadTicks' }, session),
    cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown }, session),
    cdp.send('Page.enable', {}, session),
    cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: script }, session),
  ];
  const unlisten = cdp.listen(({ method, params, sessionId: parent }) => {
    if (method !== 'Target.attachedToTarget' || parent !== sessionId) return;
    const child = v.parse(AttachedSchema, params);
    const isFrame = child.targetInfo.type === 'iframe';
    if (isFrame) frames.push(threadOf(cdp, child.sessionId));
    const ready = [
      ...(isFrame ? prepare(child.sessionId) : []),
      cdp.send('Runtime.runIfWaitingForDebugger', {}, child.sessionId),
    ];
    // A worker that is gone again has nothing to be prepared for.
    void Promise.allSettled(ready);
  });
  await Promise.all([
    ...prepare(sessionId),
    cdp.send('Emulation.setDeviceMetricsOverride', SCREEN, sessionId),
    cdp.send(
      'Target.setAutoAttach',
      { autoAttach: true, waitForDebuggerOnStart: true, flatten: true },
      sessionId,
    ),
  ]);
  return {
    page: threadOf(cdp, sessionId),
    frame: () => frames[0],
    async go(url) {
      await cdp.send('Page.navigate', { url }, sessionId);
    },
    async click({ x, y }) {
      const mouse = { x, y, button: 'left', clickCount: 1 };
      await cdp.send('Input.dispatchMouseEvent', { ...mouse, type: 'mousePressed' }, sessionId);
      await cdp.send('Input.dispatchMouseEvent', { ...mouse, type: 'mouseReleased' }, sessionId);
    },
    async close() {
      unlisten();
      await cdp.send('Target.disposeBrowserContext', { browserContextId });
    },
  };
}

const threadOf = (cdp: Cdp, session: string): Thread => ({
  async ask(expression, schema) {
    const given = await cdp.send('Runtime.evaluate', { expression, returnByValue: true }, session);
    const { result, exceptionDetails } = v.parse(ResultSchema, given);
    if (exceptionDetails !== undefined) throw new Error(`${expression}: ${JSON.stringify(exceptionDetails)}`);
    return v.parse(schema, result.value);
  },
  async scriptMs() {
    const { metrics } = v.parse(MetricsSchema, await cdp.send('Performance.getMetrics', {}, session));
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN) * 1_000;
  },
  async heap() {
    await cdp.send('HeapProfiler.collectGarbage', {}, session);
    return v.parse(HeapSchema, await cdp.send('Runtime.getHeapUsage', {}, session)).usedSize;
  },
});
