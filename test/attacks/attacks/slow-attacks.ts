import { expect } from 'vitest';
import type { Attack } from '../attack.ts';
import { openWire, statusesIn } from '../wire.ts';

export const slowAttacks: readonly Attack[] = [
  {
    name: 'one who opens a connection and sends no end of headers is told 408, and cut off',
    async fails({ slow }) {
      const heard = await slow.closed;
      expect(statusesIn(heard)).toEqual([408]);
      expect(heard).toContain('/problems/request-timeout');
    },
  },
  {
    name: 'two hundred connections that say nothing keep nobody waiting',
    async fails({ origin }) {
      const idle = await Promise.all(Array.from({ length: 200 }, () => openWire(origin)));
      const begun = performance.now();
      expect((await fetch(`${origin}/s/contract`)).status).toBe(200);
      expect(performance.now() - begun).toBeLessThan(2_000);
      for (const wire of idle) wire.write('\0');
      const heard = await Promise.all(idle.map(({ closed }) => closed));
      expect(new Set(heard.flatMap(statusesIn))).toEqual(new Set([400]));
    },
  },
];
