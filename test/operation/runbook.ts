import { readFile } from 'node:fs/promises';

export interface RunbookCommand {
  /** The section that it stands in. */
  readonly section: string;
  readonly words: readonly string[];
}

/** Every `main.js …` in the shell blocks of the runbook, with the lines that a backslash joins. */
export async function runbookCommands(): Promise<readonly RunbookCommand[]> {
  const runbook = await readFile('docs/operate.md', 'utf8');
  return runbook.split(/^#+ /m).flatMap((part) => {
    const [section = ''] = part.split('\n');
    const blocks = [...part.matchAll(/^```sh\n(.*?)^```/gms)].map(([, block = '']) => block);
    return blocks
      .flatMap((block) => block.replaceAll('\\\n', ' ').split('\n'))
      .flatMap((line) => /dist\/collector\/main\.js (.+)$/.exec(line)?.[1] ?? [])
      .map((command) => ({ section, words: wordsOf(command) }));
  });
}

/** As a shell splits it, as far as the runbook goes. */
const wordsOf = (command: string): readonly string[] =>
  [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, one, other, bare]) => one ?? other ?? bare ?? '',
  );
