import { commands, isCommand } from '../commands/commands.ts';
import { parseConfig } from '../parse-config.ts';

/** A command in a process of its own, which a test can kill; without the pages, which have to be built first. */
const [name = '', ...words] = process.argv.slice(2);
if (!isCommand(name)) throw new Error(`${name} is no command`);
await commands[name](parseConfig(process.env), words);
