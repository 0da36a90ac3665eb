import { expect, it } from 'vitest';
import { addresses } from './addresses.ts';

it('names the surveys, the demo and the API as they can be opened', () => {
  expect(addresses({ host: '127.0.0.1', port: 8787, demoPort: 8788 }, ['contract'])).toEqual([
    'Koe is up.',
    '  survey  http://127.0.0.1:8787/s/contract',
    '  demo    http://127.0.0.1:8787/demo/insurer.html',
    '  demo    http://127.0.0.1:8788/demo/agency.html',
    '  demo    http://127.0.0.1:8787/demo/chat.html',
    '  API     http://127.0.0.1:8787/openapi.json',
  ]);
});

it('names no demo when there is none, and a host that can be opened', () => {
  const shown = (host: string) => addresses({ host, port: 80, demoPort: undefined }, [])[1];
  expect(shown('0.0.0.0')).toBe('  API     http://127.0.0.1:80/openapi.json');
  expect(shown('::')).toBe('  API     http://127.0.0.1:80/openapi.json');
  expect(shown('::1')).toBe('  API     http://[::1]:80/openapi.json');
});
