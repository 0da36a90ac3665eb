import { expect, it } from 'vitest';
import { checkMountOptions } from './check-mount-options.ts';

const origin = 'https://voice.insurer.example';
const survey = 'contract';

it.each([
  { origin, survey },
  { origin: 'http://127.0.0.1:8787', survey: 'claim-payment', site: 'hinata-my', lang: 'pt-BR' },
  { origin, survey, invitation: 'eyJh.eyJz.c2ln', sharedDevice: true, lang: undefined },
])('takes %o', (options) => {
  expect(() => checkMountOptions(options)).not.toThrow();
});

it.each([
  ['origin', { origin: '', survey }],
  ['origin', { origin: `${origin}/koe.js`, survey }],
  ['origin', { origin: 'javascript:alert(1)', survey }],
  ['survey', { origin, survey: '../contract' }],
  ['site', { origin, survey, site: 'two words' }],
  ['lang', { origin, survey, lang: '' }],
  ['invitation', { origin, survey, invitation: 'secret words' }],
])('E3, P3: names %s when it is not taken, without what it was', (name, options) => {
  expect(() => checkMountOptions(options)).toThrow(new RegExp(`^mountSurvey: ${name} must be `));
  expect(() => checkMountOptions(options)).not.toThrow('secret words');
});
