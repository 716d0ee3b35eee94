import { AsyncLocalStorage } from 'node:async_hooks';
import { openToApplication } from '@/scripts/postgres/application-role';

declare global {
  var applicationWork: AsyncLocalStorage<true> | undefined;
}

globalThis.applicationWork ??= new AsyncLocalStorage<true>();
const atWork = globalThis.applicationWork;

export const isAsApplication = () => atWork.getStore() === true;

let opening: Promise<string | null> | undefined;

/**
 * Does `work` as the role the web server runs as; outside, a test works as the owner of the tables.
 *
 * Commands that a grant or a trigger may refuse are tried in here.
 */
export async function asApplication<Value>(work: () => Promise<Value>): Promise<Value> {
  opening ??= openToApplication(process.env.DATABASE_URL ?? '');
  if (!(await opening)) throw new Error('The role of DATABASE_URL may not create roles.');
  return atWork.run(true, work);
}
