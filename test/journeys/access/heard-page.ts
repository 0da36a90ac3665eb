import type { CDPSession } from 'playwright-core';
import { wholeTexts } from './whole-texts.ts';

const askTree = (cdp: CDPSession) => cdp.send('Accessibility.getFullAXTree');
async function askDocument(cdp: CDPSession) {
  // A space between two texts is heard.
  await cdp.send('DOM.enable', { includeWhitespace: 'all' });
  return cdp.send('DOM.getDocument', { depth: -1 });
}
type Heard = Awaited<ReturnType<typeof askTree>>['nodes'][number];
type Element = Awaited<ReturnType<typeof askDocument>>['root'];

/** Say nothing of their own: what is in them is heard in their place. */
const silent = new Set([
  'generic',
  'none',
  'paragraph',
  'LabelText',
  'Legend',
  'MenuListPopup',
  'StaticText',
]);
/** What a screen reader says of a control besides role, name and value, where it holds. */
const states: Readonly<Record<string, (value: unknown) => string | undefined>> = {
  checked: (value) => (value === 'true' ? 'checked' : undefined),
  selected: (value) => (value === true ? 'selected' : undefined),
  required: (value) => (value === true ? 'required' : undefined),
  invalid: (value) => (value === 'true' ? 'invalid' : undefined),
  disabled: (value) => (value === true ? 'disabled' : undefined),
  expanded: (value) => (value === true ? 'expanded' : 'collapsed'),
  live: (value) => `live ${String(value)}`,
};

const textOf = (value: Heard['name']): string => String(value?.value ?? '').trim();

/**
 * The page as a screen reader has it from the browser, a line for each thing that it says, in its order: role, name,
 * value, states and, behind a dash, the description. `>` marks the focus; a language that differs from the page's is
 * named.
 */
export async function heardPage(cdp: CDPSession): Promise<string> {
  const [{ nodes }, { root: document }] = await Promise.all([askTree(cdp), askDocument(cdp)]);
  const languages = languagesIn(document);
  const texts = wholeTexts(document, nodes);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const [root] = nodes;
  const names = nodes.flatMap((node) => (textOf(node.role) === 'StaticText' ? [] : textOf(node.name)));
  const pageLanguage = languages.get(root?.backendDOMNodeId ?? -1) ?? '';
  const lines = [`language ${pageLanguage}`];

  const childrenOf = (node: Heard): readonly Heard[] =>
    (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  /** `said` has been heard as a name already. */
  const hear = (node: Heard, depth: number, said: string): void => {
    const role = textOf(node.role);
    const name = textOf(node.name);
    if (role === 'InlineTextBox' || role === 'ListMarker') return;
    const isSilent = node.ignored || silent.has(role) || (role === 'sectionheader' && name === '');
    const indent = '  '.repeat(depth);
    if (role === 'StaticText') {
      const text = texts.get(node.backendDOMNodeId ?? -1) ?? name;
      if (!node.ignored && text !== '' && !said.includes(text)) lines.push(`${indent}  ${text}`);
    } else if (!isSilent) {
      lines.push(lineOf(node, indent, languages.get(node.backendDOMNodeId ?? -1), pageLanguage));
    }
    const children = childrenOf(node);
    // A label is heard with its control, and what a field holds as its value.
    const heard = role === 'LabelText' ? names.join(' ') : `${name} ${textOf(node.value)}`.trim();
    for (const child of children) hear(child, isSilent ? depth : depth + 1, heard || said);
  };
  if (root) for (const child of childrenOf(root)) hear(child, 0, '');
  return lines.join('\n');
}

function lineOf(node: Heard, indent: string, lang: string | undefined, pageLanguage: string): string {
  const properties = new Map<string, unknown>(
    (node.properties ?? []).map(({ name, value }) => [name, value.value]),
  );
  const level = textOf(node.role) === 'heading' ? ` ${String(properties.get('level'))}` : '';
  const role = `${textOf(node.role)}${level}`;
  const value = textOf(node.value);
  const said = Object.entries(states).flatMap(([state, words]) =>
    properties.has(state) ? (words(properties.get(state)) ?? []) : [],
  );
  const inOther = lang === undefined || lang === pageLanguage ? [] : [`in ${lang}`];
  const description = textOf(node.description);
  return [
    `${indent}${properties.get('focused') === true ? '> ' : '  '}${role}`,
    textOf(node.name) && `"${textOf(node.name)}"`,
    value && `= ${value}`,
    ...[...said, ...inOther].map((word) => `(${word})`),
    description && `- ${description}`,
  ]
    .filter(Boolean)
    .join(' ');
}

function languagesIn(document: Element): ReadonlyMap<number, string> {
  const languages = new Map<number, string>();
  const walk = (node: Element, inherited: string): void => {
    const { attributes = [], children = [] } = node;
    const at = attributes.indexOf('lang');
    const lang = at < 0 ? inherited : (attributes[at + 1] ?? inherited);
    languages.set(node.backendNodeId, lang);
    for (const child of children) walk(child, lang);
  };
  const html = document.children?.find(({ nodeName }) => nodeName === 'HTML');
  const { attributes = [] } = html ?? {};
  walk(document, attributes[attributes.indexOf('lang') + 1] ?? '');
  return languages;
}
