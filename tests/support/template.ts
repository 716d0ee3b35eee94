import type { TestProject } from 'vitest/node';
import { openTemplate } from '@/scripts/test-database';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of a migrated database with the real figures, to be cloned and never entered. */
    templateUrl: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const template = await openTemplate();
  project.provide('templateUrl', template.url);
  return template.release;
}
