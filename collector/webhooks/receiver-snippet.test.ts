import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { freePorts } from '../../test/journeys/free-ports.ts';
import { voiceReceived } from '../openapi/examples.ts';
import { reachable } from './networks.ts';
import { createSendWebhook } from './send-webhook.ts';
import type { Answer } from './settlement-of.ts';
import { signWebhook } from './sign-webhook.ts';
import { mintWebhookSecret } from './webhook-secret.ts';

const root = join(import.meta.dirname, '../..');
const secret = mintWebhookSecret();
let folder: string;
let receiver: ChildProcess;
let url: URL;
let printed: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koe-receiver-'));
  const guide = await readFile(join(root, 'docs/operate.md'), 'utf8');
  const [, program = ''] = /```js\n(import [\s\S]*?)```/.exec(guide) ?? [];
  await writeFile(join(folder, 'receiver.mjs'), program);
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  const port = await freePorts();
  url = new URL(`http://localhost:${port}/`);
  printed = '';
  receiver = spawn(process.execPath, [join(folder, 'receiver.mjs')], {
    env: { ...process.env, KOE_WEBHOOK_SECRET: secret, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  receiver.stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  await vi.waitUntil(() => fetch(url).catch(() => undefined), { timeout: 10_000 });
});
afterEach(async () => {
  const ended = once(receiver, 'exit');
  if (receiver.kill('SIGKILL')) await ended;
  await rm(folder, { recursive: true });
});

const send = (signedWith: string): Promise<Answer> =>
  createSendWebhook(reachable([]))(
    url,
    signWebhook('voice_1_0', JSON.stringify(voiceReceived), [signedWith], Date.now()),
    AbortSignal.timeout(10_000),
  );

it('W3: the receiver of the guide takes what is signed, once, and nothing else', async () => {
  expect(await send(mintWebhookSecret())).toMatchObject({ status: 400 });
  expect(await send(secret)).toMatchObject({ status: 204 });
  expect(await send(secret)).toMatchObject({ status: 204 });
  await vi.waitUntil(() => printed !== '');
  expect(printed).toBe(`voice.received ${voiceReceived.data.receipt}\n`);
});
