import type { Part } from './part.ts';

/**
 * The same, but what wants the machine for itself is one part: its workers then wait for the last file once, not once a
 * project. What lacks something stays apart, so that it alone fails.
 */
export function inOneRun(parts: readonly Part[], lacks: (part: Part) => boolean): readonly Part[] {
  const joined: Part[] = [];
  const projects: string[] = [];
  const rest = parts.filter((part) => {
    if (!part.alone || lacks(part) || !('projects' in part.runs)) return true;
    joined.push(part);
    projects.push(...part.runs.projects);
    return false;
  });
  if (joined.length === 0) return rest;
  const needs = [...new Set(joined.flatMap((part) => part.needs))];
  const name = joined.map((part) => part.name).join('+');
  return [...rest, { name, runs: { projects }, needs, alone: true }];
}
