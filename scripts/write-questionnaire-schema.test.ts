import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { questionnaireJsonSchema, schemaFile } from './write-questionnaire-schema.ts';

it('the published JSON Schema is what the code accepts today (node scripts/write-questionnaire-schema.ts)', async () => {
  expect(await readFile(schemaFile, 'utf8')).toBe(await questionnaireJsonSchema());
});
