import type { FuzzedRequest } from './fuzzed-request.ts';

/** As it goes over a socket of its own. What ends it stands first, so that no other header can hide it. */
export function bytesOf({ method, target, version, isHostless, headers, body, way }: FuzzedRequest): Buffer {
  const length = body && Math.max(0, body.length + (way.kind === 'lying' ? way.by : 0));
  const own = [
    ['connection', 'close'],
    ...(length === undefined ? [] : [['content-length', String(length)]]),
  ];
  const isNamed = isHostless || headers.some(([name]) => name.toLowerCase() === 'host');
  const named = isNamed ? [] : [['host', 'koe.test']];
  const lines = [...own, ...named, ...headers].map(([name, value]) => `${name}: ${value}`);
  const head = [`${method} ${target} ${version}`, ...lines, '', ''].join('\r\n');
  const whole = Buffer.concat([Buffer.from(head, 'latin1'), body ?? Buffer.alloc(0)]);
  return way.kind === 'cut' ? whole.subarray(0, way.after % whole.length) : whole;
}
