import '../styles/tokens.css';
import '../styles/voice-colours.css';
import './diag.css';
import { diagWords, fill } from './diag-words.ts';
import type { Finding } from './finding.ts';
import { openHostChannel } from '../page/host-channel.ts';
import { probeBrowser } from './probe-browser.ts';

/** Findings about the page around this one, as far as its loader said what it is. */
function hostFindings(
  fragment: URLSearchParams,
  { origins = '', build = '' }: DOMStringMap,
): readonly Finding[] {
  const words = diagWords(document.documentElement.lang);
  const host = fragment.get('host');
  const script = fragment.get('build');
  const isKnown = host === location.origin || origins.split(' ').includes(host ?? '');
  return [
    ...(host === null
      ? []
      : [{ isGood: isKnown, text: fill(isKnown ? words.hostKnown : words.hostUnknown, { host }) }]),
    ...(script === null || script === build
      ? []
      : [{ isGood: false, text: fill(words.versions, { script }) }]),
  ];
}

function add(list: string, findings: readonly Finding[]): void {
  for (const { isGood, text } of findings) {
    const item = document.createElement('li');
    item.classList.add(isGood ? 'diag-good' : 'diag-bad');
    item.textContent = text;
    document.getElementById(list)?.append(item);
  }
}

const isFramed = window.parent !== window;
const fragment = new URLSearchParams(location.hash.slice(1));
const { lang } = document.documentElement;
const lines = document.getElementById('lines');
if (lines) lines.textContent = `script-src ${location.origin};\nframe-src ${location.origin};`;
add('server', hostFindings(fragment, document.querySelector('main')?.dataset ?? {}));
add('browser', await probeBrowser(isFramed, diagWords(lang)));
const report = [...document.querySelectorAll('h1, h2, li, pre')].map((part) => part.textContent);
console.info(report.join('\n'));
// That it came, and nothing else (E1).
openHostChannel(
  { parent: window.parent, isFramed },
  fragment.get('host') ?? '',
)?.({ type: 'koe-ready', detail: { survey: '' } });
