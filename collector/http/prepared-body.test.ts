import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { prepareBody } from './prepared-body.ts';

const text = 'お手続きの完了'.repeat(1_000);

it.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
] as const)('is compressed once as %s, even for many that ask at the same time', async (encoding, open) => {
  const body = prepareBody(text, 'text/plain');
  const asked = await Promise.all(Array.from({ length: 20 }, () => body.encoded(encoding)));
  const later = await body.encoded(encoding);
  // The same bytes in memory, and not only equal ones.
  expect(new Set([...asked, later]).size).toBe(1);
  expect(String(open(later))).toBe(text);
});

it('has a tag that changes with its content, its type and its headers, and with nothing else', () => {
  const tags = [
    prepareBody(text, 'text/plain'),
    prepareBody(`${text}。`, 'text/plain'),
    prepareBody(text, 'text/html'),
    prepareBody(text, 'text/plain', { vary: 'accept-language' }),
  ].map(({ etag }) => etag);
  expect(new Set(tags).size).toBe(tags.length);
  expect(prepareBody(text, 'text/plain').etag).toBe(tags[0]);
});

it('is sent as it was compressed beforehand, and compressed otherwise when asked for', async () => {
  const brotli = brotliCompressSync(text);
  const body = prepareBody(text, 'text/plain', {}, brotli);
  expect(await body.encoded('br')).toBe(brotli);
  expect(String(gunzipSync(await body.encoded('gzip')))).toBe(text);
});
