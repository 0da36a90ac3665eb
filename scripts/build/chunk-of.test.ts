import { describe, expect, it } from 'vitest';
import { chunkOf } from './chunk-of.ts';

const imports: Readonly<Record<string, readonly string[]>> = {
  '/app/page.ts': ['/app/near.ts', '/app/shared.ts'],
  '/app/near.ts': ['/app/far.ts', '/app/page.ts'],
  '/app/steps.ts': ['/app/far.ts', '/app/form.ts'],
  '/app/self-check.ts': ['/app/shared.ts'],
  '/app/later.ts': ['/app/form.ts', '/app/alone.ts'],
};
const modules = { getModuleInfo: (id: string) => ({ importedIds: imports[id] ?? [] }) };
const nameOf = chunkOf('/app', {
  chunks: { survey: 'page.ts', steps: 'steps.ts' },
  others: ['self-check.ts'],
});

describe('chunkOf', () => {
  it('puts what the survey needs at once into one chunk, however far away', () => {
    const names = ['/app/page.ts', '/app/near.ts', '/app/far.ts'].map((id) => nameOf(id, modules));
    expect(names).toEqual(['survey', 'survey', 'survey']);
  });

  it('puts what its other steps need besides into a second', () => {
    const names = ['/app/steps.ts', '/app/form.ts', '/app/far.ts'].map((id) => nameOf(id, modules));
    expect(names).toEqual(['steps', 'steps', 'survey']);
  });

  it('leaves alone what comes later, and what another entry needs', () => {
    const names = ['/app/later.ts', '/app/alone.ts', '/app/shared.ts'].map((id) => nameOf(id, modules));
    expect(names).toEqual([null, null, null]);
  });
});
