import { gzipSync, brotliCompressSync, deflateSync, zstdCompressSync } from 'node:zlib';
import { expect } from 'vitest';
import { MAX_BODY_BYTES } from '../../../src/protocol/limits.ts';
import { expectProblem } from '../../contract/expect-problem.ts';
import { sealedFor } from '../../contract/submission.ts';
import type { Attack } from '../attack.ts';
import { head, openWire, sayAll, statusesIn } from '../wire.ts';

const POST = 'POST /v1/responses HTTP/1.1';
const json = ['host: koe.test', 'content-type: application/json'];
const bomb = Buffer.alloc(4 * MAX_BODY_BYTES, 0x20);

export const bodyAttacks: readonly Attack[] = [
  {
    name: 'a body said to be of ten gigabytes is refused before a byte of it has come',
    async fails({ origin }) {
      const heard = await sayAll(
        origin,
        head(POST, ...json, 'content-length: 10000000000', 'connection: close'),
      );
      expect(statusesIn(heard)).toEqual([413]);
      expect(heard).toContain('/problems/too-large');
    },
  },
  {
    name: 'a body that never ends, without a length, is refused while it comes, and cut off',
    async fails({ origin }) {
      const wire = await openWire(origin);
      wire.write(head(POST, ...json, 'transfer-encoding: chunked'));
      const chunk = `10000\r\n${' '.repeat(0x10000)}\r\n`;
      for (let sent = 0; sent <= MAX_BODY_BYTES; sent += 0x10000) wire.write(chunk);
      await wire.heard('/problems/too-large');
      // It goes on, and nobody reads it for ever.
      const ticking = setInterval(() => wire.write(chunk), 1);
      expect(statusesIn(await wire.closed)).toEqual([413]);
      clearInterval(ticking);
    },
  },
  {
    name: 'a body that is longer than its length says is read to that length, and the rest is no request',
    async fails({ api, origin }) {
      const body = JSON.stringify({ responses: [await sealedFor(api)] });
      const before = await api.stored();
      const heard = await sayAll(origin, head(POST, ...json, `content-length: ${body.length - 40}`), body);
      expect(new Set(statusesIn(heard))).toEqual(new Set([400]));
      expect(await api.stored()).toBe(before);
    },
  },
  {
    name: 'a compression bomb is not unpacked, whatever packed it',
    async fails({ api }) {
      const packers = {
        gzip: gzipSync,
        br: brotliCompressSync,
        deflate: deflateSync,
        zstd: zstdCompressSync,
      };
      for (const [encoding, pack] of Object.entries(packers)) {
        const body = new Uint8Array(pack(bomb));
        expect(body.byteLength).toBeLessThan(MAX_BODY_BYTES / 100);
        const headers = { 'content-type': 'application/json', 'content-encoding': encoding };
        const reply = await api.send({ method: 'POST', path: '/v1/responses', headers, body });
        expect(expectProblem(reply, 415).errors?.map(({ field }) => field)).toEqual(['content-encoding']);
      }
    },
  },
  {
    name: 'a bomb of brackets as deep as a body allows is a bad request, and no fault',
    async fails({ api }) {
      const deep = MAX_BODY_BYTES / 2 - 10;
      for (const body of ['['.repeat(deep) + ']'.repeat(deep), '{"a":'.repeat(MAX_BODY_BYTES / 5 - 1)]) {
        for (const path of ['/v1/responses', '/v1/invitations/state', '/v1/invitations/declined']) {
          const headers = { 'content-type': 'application/json' };
          expectProblem(await api.send({ method: 'POST', path, headers, body }), 400);
        }
      }
    },
  },
];
