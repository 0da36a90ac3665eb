import { buildId } from './diag/build-id.ts';
import { diagWords, fill } from './diag/diag-words.ts';
import { policyGaps } from './diag/policy-gaps.ts';
import { readPolicies } from './diag/read-policies.ts';
import { PANEL, showPanel } from './diag/show-panel.ts';
import { violationsOf } from './diag/violations-of.ts';

/** Loaded by the second stage on a page that was opened with `koe-diag` in its address: the integrator's self-check. */
export async function diagnose(origin: string, site: string): Promise<void> {
  if (document.getElementById(PANEL)) return;
  const lang = document.documentElement.lang || navigator.language;
  const words = diagWords(lang);
  const { origin: host } = location;
  const address = `${origin}/diag?site=${site}&lang=${lang}#host=${host}&build=${buildId}`;
  const show = showPanel(address, words, () => console.error(fill(words.refused, { site, host })));

  const policies = await readPolicies(location.href, document);
  const gaps = policyGaps(policies ?? [], origin);
  const needed = [`script-src ${origin};`, `frame-src ${origin};`];
  const verdict = gaps.length > 0 ? [words.policyGaps, ...gaps] : [words.policyGood];
  const isTrusted = policies?.some((policy) => policy.includes('require-trusted-types-for'));
  const report = [
    ...(policies ? verdict : [words.policyUnread, ...needed]),
    ...(isTrusted ? [words.trusted] : []),
    ...violationsOf(origin).map((violation) => fill(words.blocked, violation)),
  ];
  show(report);
  console.info([`${words.title} (${buildId})`, ...report].join('\n'));
}
