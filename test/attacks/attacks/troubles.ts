import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { expect, vi } from 'vitest';
import { expectProblem } from '../../contract/expect-problem.ts';
import { post, sealedFor, submitOne } from '../../contract/submission.ts';
import type { Attack } from '../attack.ts';
import { head, openWire, statusesIn } from '../wire.ts';

/** How large a file this process may make; "" for whatever there is room for. */
const limitFiles = (pid: number, bytes: string) =>
  promisify(execFile)('prlimit', ['--pid', String(pid), `--fsize=${bytes || 'unlimited'}:`]);

export const troubles: readonly Attack[] = [
  {
    name: 'a disk that takes no more bytes: 503 with Retry-After, nothing acknowledged, not ready; and it goes on by itself',
    async fails({ api, pid }) {
      const before = await api.stored();
      const item = await sealedFor(api);
      const body = JSON.stringify({ responses: [item] });
      await limitFiles(pid, '1');
      const refused = await post(api, body);
      expectProblem(refused, 503);
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
      expectProblem(await api.send({ method: 'GET', path: '/readyz' }), 503);
      expect((await api.send({ method: 'GET', path: '/s/contract' })).status).toBe(200);
      await limitFiles(pid, '');
      expect(await api.stored()).toBe(before);
      expect(await submitOne(api, item)).toMatchObject({ outcome: 'stored' });
      expect((await api.send({ method: 'GET', path: '/readyz' })).status).toBe(200);
    },
  },
  {
    name: 'settings that are wrong are named, each with what it must be, and nothing is started',
    async fails({ dataDir }) {
      const child = spawn(process.execPath, ['dist/collector/main.js'], {
        env: {
          PATH: process.env['PATH'],
          KOE_DATA_DIR: dataDir,
          PORT: 'http',
          KOE_DATABASE_URL: 'mysql://koe:tiger@db',
          KOE_TRUSTED_PROXY: 'proxy.internal',
          KOE_LIMIT_ADDRESS: 'many',
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let said = '';
      child.stderr.on('data', (chunk) => {
        said += String(chunk);
      });
      await once(child, 'close');
      expect(child.exitCode).toBe(1);
      const names = said
        .trim()
        .split('\n')
        .map((line) => /^koe: (\w+): must be /.exec(line)?.[1]);
      expect(names).toEqual(['PORT', 'KOE_DATABASE_URL', 'KOE_TRUSTED_PROXY', 'KOE_LIMIT_ADDRESS']);
      expect(said).not.toContain('tiger');
    },
  },
  {
    name: 'SIGTERM: what has begun is finished and kept, a new one is refused, connections end, and so does the process',
    isLast: true,
    async fails({ api, origin, pid, ended, log }) {
      const body = JSON.stringify({ responses: [await sealedFor(api)] });
      const headers = ['host: koe.test', 'content-type: application/json', `content-length: ${body.length}`];
      const kept = await openWire(origin);
      kept.write(head('GET /healthz HTTP/1.1', 'host: koe.test'));
      await kept.heard('"ok"');
      const begun = await openWire(origin);
      begun.write(head('POST /v1/responses HTTP/1.1', ...headers, 'expect: 100-continue'));
      await begun.heard('100 Continue');
      begun.write(body.slice(0, 100));
      process.kill(pid, 'SIGTERM');
      expect(statusesIn(await kept.closed)).toEqual([200]);
      await vi.waitUntil(() => log().includes('draining'));
      await expect(openWire(origin)).rejects.toThrow('ECONNREFUSED');
      begun.write(body.slice(100));
      const heard = await begun.closed;
      expect(statusesIn(heard)).toEqual([100, 200]);
      expect(heard).toContain('"stored"');
      expect(heard).toMatch(/^connection: close/im);
      expect(await ended).toBe(0);
      expect(log()).toContain('stopped');
    },
  },
];
