import { expect, it } from 'vitest';
import { policyGaps } from './policy-gaps.ts';

const origin = 'https://voice.insurer.example';

it.each([
  ['no policy', []],
  ['what the guide asks for', [`script-src ${origin}; frame-src ${origin}`]],
  ['everything over HTTPS', ['default-src https:']],
  ['a wildcard', ["script-src *.insurer.example; frame-src https://*.insurer.example/ 'self'"]],
  ['directives that say nothing of it', ["img-src 'none'; object-src 'none'"]],
  ['a nonce for the tag', [`script-src 'nonce-r4nd0m' 'strict-dynamic'; frame-src ${origin}`]],
])('%s lacks nothing', (_, policies) => {
  expect(policyGaps(policies, origin)).toEqual([]);
});

it.each([
  [["default-src 'none'"], [`script-src ${origin};`, `frame-src ${origin};`]],
  [["default-src 'self'"], [`script-src 'self' ${origin};`, `frame-src 'self' ${origin};`]],
  [[`script-src 'self'; frame-src ${origin}`], [`script-src 'self' ${origin};`]],
  [[`script-src-elem 'self'; script-src ${origin}`], [`script-src-elem 'self' ${origin};`]],
  [[`script-src ${origin}; child-src 'none'`], [`frame-src ${origin};`]],
  [['script-src https://other.example; SCRIPT-SRC *'], [`script-src https://other.example ${origin};`]],
  [['script-src https:', "frame-src 'none'"], [`frame-src ${origin};`]],
  [['frame-src http://voice.insurer.example'], [`frame-src http://voice.insurer.example ${origin};`]],
  [['frame-src https://*.other.example'], [`frame-src https://*.other.example ${origin};`]],
])('%o is mended by %o', (policies, lines) => {
  expect(policyGaps(policies, origin)).toEqual(lines);
});
