/** What an embedding page must let in, and which directive of a policy says so where the first is absent (CSP 3). */
const needs = [
  { directive: 'script-src', fallbacks: ['script-src-elem', 'script-src', 'default-src'] },
  { directive: 'frame-src', fallbacks: ['frame-src', 'child-src', 'default-src'] },
] as const;

type Directives = ReadonlyMap<string, readonly string[]>;

function directivesOf(policy: string): Directives {
  const found = new Map<string, readonly string[]>();
  for (const directive of policy.split(';')) {
    const [name = '', ...sources] = directive.trim().split(/\s+/);
    // Of two alike the first counts.
    if (name !== '' && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), sources);
  }
  return found;
}

function letsIn(source: string, origin: string): boolean {
  const { protocol, host } = new URL(origin);
  const bare = source.toLowerCase().replace(/\/$/, '');
  if (bare === '*' || bare === protocol || bare === origin || bare === host) return true;
  const [, scheme = '', parent = ''] = /^([a-z]+:\/\/)?\*(\..+)$/.exec(bare) ?? [];
  return parent !== '' && host.endsWith(parent) && (scheme === '' || origin.startsWith(scheme));
}

/**
 * The directives that these policies lack for surveys from `origin`, each as it must read; all policies of a page hold at
 * once. Where `'strict-dynamic'` decides, the tag's nonce does, and no source.
 */
export function policyGaps(policies: readonly string[], origin: string): readonly string[] {
  return policies.flatMap((policy) => {
    const directives = directivesOf(policy);
    return needs.flatMap(({ directive, fallbacks }) => {
      const name = fallbacks.find((one) => directives.has(one));
      const sources = name === undefined ? undefined : directives.get(name);
      if (!sources || sources.includes("'strict-dynamic'")) return [];
      if (sources.some((source) => letsIn(source, origin))) return [];
      const kept = sources.filter((source) => source !== "'none'");
      const mended = name === undefined || name === 'default-src' || name === 'child-src' ? directive : name;
      return [`${[mended, ...kept, origin].join(' ')};`];
    });
  });
}
