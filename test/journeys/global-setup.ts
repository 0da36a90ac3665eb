import type { TestProject } from 'vitest/node';
import { newFolder, removeFolder } from './own-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly profiles: string;
  }
}

/** A folder for the profiles of the browsers that end with their worker, when nothing of it can tidy up any more. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const profiles = await newFolder();
  project.provide('profiles', profiles);
  return () => removeFolder(profiles);
}
