/** The part of a DOM node, by the browser's protocol, that is read. */
interface DomNode {
  readonly nodeName: string;
  readonly backendNodeId: number;
  readonly attributes?: readonly string[] | undefined;
  readonly children?: readonly DomNode[] | undefined;
}
/** The part of a node of the accessibility tree that is read. */
interface HeardNode {
  readonly ignored: boolean;
  readonly backendDOMNodeId?: number | undefined;
  readonly role?: { readonly value?: unknown } | undefined;
  readonly name?: { readonly value?: unknown } | undefined;
}

function isHiddenBreak({ nodeName, attributes = [] }: DomNode): boolean {
  return nodeName === 'WBR' && attributes[attributes.indexOf('aria-hidden') + 1] === 'true';
}

/** Text nodes with nothing between them but places where a line may break, run by run. */
function runsIn(node: DomNode): readonly (readonly number[])[] {
  const runs: number[][] = [[]];
  const within: (readonly number[])[] = [];
  for (const child of node.children ?? []) {
    if (child.nodeName === '#text') runs.at(-1)?.push(child.backendNodeId);
    else if (!isHiddenBreak(child)) {
      runs.push([]);
      within.push(...runsIn(child));
    }
  }
  return [...runs, ...within];
}

/**
 * What is heard at each text node: a screen reader reads a run of text in one go, where the tree has a piece for each
 * phrase. The whole run stands at its first piece and nothing at the others; texts of different elements stay apart.
 */
export function wholeTexts(document: DomNode, nodes: readonly HeardNode[]): ReadonlyMap<number, string> {
  const pieces = new Map<number, string>();
  for (const { ignored, role, name, backendDOMNodeId } of nodes) {
    if (ignored || role?.value !== 'StaticText' || backendDOMNodeId === undefined) continue;
    pieces.set(backendDOMNodeId, typeof name?.value === 'string' ? name.value : '');
  }
  const whole = new Map<number, string>();
  for (const run of runsIn(document)) {
    const heard = run.filter((id) => pieces.has(id));
    const text = heard.map((id) => pieces.get(id)).join('');
    for (const [index, id] of heard.entries()) whole.set(id, index === 0 ? text.trim() : '');
  }
  return whole;
}
