import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import type { Attack } from '../attack.ts';
import { head, sayAll } from '../wire.ts';

export const logAttacks: readonly Attack[] = [
  {
    name: 'what an address, a header or a body says makes no line of the log, and none that a terminal would obey',
    async fails({ origin, api, log }) {
      const planted = 'PLANTED\u001b[2J\u001b]0;PLANTED\u0007';
      const line = encodeURIComponent(`\r\n{"level":50,"msg":"PLANTED"}${planted}`);
      for (const path of [
        `/${line}`,
        `/s/${line}`,
        `/s/contract?site=${line}`,
        `/v1/receipts/${line}`,
        `/v1/surveys/${line}`,
      ]) {
        await api.send({
          method: 'GET',
          path,
          headers: { 'user-agent': line, referer: line, 'x-request-id': line },
        });
      }
      await sayAll(
        origin,
        head('GET /healthz HTTP/1.1', 'host: koe.test', `user-agent: ${planted}`, 'connection: close'),
        head('GET /PLANTED HTTP/1.1', 'host: koe.test'),
      );
      await sayAll(origin, head(`PLANTED /${planted} HTTP/1.1`, 'host: koe.test'));
      const body = JSON.stringify({ responses: [{ id: planted }], [planted]: planted });
      await api.send({
        method: 'POST',
        path: '/v1/responses',
        headers: { 'content-type': 'application/json' },
        body,
      });
      expect(log()).not.toContain('PLANTED');
      expect(log()).not.toMatch(/[^\P{Cc}\n]/u);
      const lines = log()
        .split('\n')
        .filter((one) => one.startsWith('{'));
      expect(lines.length).toBeGreaterThan(100);
      for (const one of lines) expect(JSON.parse(one)).toHaveProperty('msg');
    },
  },
  {
    name: 'no secret that these attacks have used stands in the log or in the arguments of the process',
    async fails({ pid, log, secrets }) {
      const { stdout } = await promisify(execFile)('ps', ['-ww', '-o', 'args=', '-p', String(pid)]);
      expect(stdout).toContain('main.js');
      expect(secrets.size).toBeGreaterThan(10);
      for (const secret of secrets) {
        expect(log().includes(secret)).toBe(false);
        expect(stdout.includes(secret)).toBe(false);
      }
      expect(log()).not.toMatch(/127\.0\.0\.1(?!:)|203\.0\.113|198\.51\.100/);
    },
  },
];
