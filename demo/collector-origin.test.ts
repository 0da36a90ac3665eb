import { expect, it } from 'vitest';
import { collectorOrigin } from './collector-origin.ts';

it('is the origin on the port before the agency’s when a collector serves the demo', () => {
  const page = new URL('http://127.0.0.1:8788/demo/agency.html');
  expect(collectorOrigin(page, 'production')).toBe('http://127.0.0.1:8787');
});

it('is the page’s own when the demo stands alone', () => {
  const page = new URL('https://demo.example/demo/agency.html');
  expect(collectorOrigin(page, 'demo')).toBe('https://demo.example');
});
