import { join } from 'node:path';
import { arrows } from './guards/arrows.ts';
import { budgets } from './guards/budgets.ts';
import { type Guard, holds } from './guards/guard.ts';
import { paths } from './guards/paths.ts';
import { rules } from './guards/rules.ts';

const guards: Readonly<Record<string, Guard>> = { arrows, budgets, paths, rules };

const name = process.argv[2] ?? '';
const guard = guards[name];
if (guard === undefined) throw new Error(`no guard "${name}"; there are ${Object.keys(guards).join(', ')}`);

const report = await guard(join(import.meta.dirname, '..'));
for (const figure of report.figures ?? []) console.log(figure);
for (const finding of report.findings) console.error(`✗ ${finding}`);
console.log(`${name}: ${report.checked} checked, ${report.findings.length} findings`);
if (!holds(report)) process.exitCode = 1;
