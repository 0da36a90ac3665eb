import type { Config } from './parse-config.ts';

/** What to open in a browser, for whoever started the collector. */
export function addresses(
  { host, port, demoPort }: Pick<Config, 'host' | 'port' | 'demoPort'>,
  surveys: readonly string[],
): readonly string[] {
  // An address that means "every interface" is none to open.
  const shown = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  const origin = `http://${shown}:${port}`;
  const demo = [
    `${origin}/demo/insurer.html`,
    `http://${shown}:${demoPort}/demo/agency.html`,
    `${origin}/demo/chat.html`,
  ];
  return [
    'Koe is up.',
    ...surveys.map((survey) => `  survey  ${origin}/s/${survey}`),
    ...(demoPort === undefined ? [] : demo.map((address) => `  demo    ${address}`)),
    `  API     ${origin}/openapi.json`,
  ];
}
