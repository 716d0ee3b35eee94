import { randomBytes } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { afterAll, inject } from 'vitest';
import { PrismaClient } from '@/lib/platform/prisma-client/client';
import { applicationUrlOf } from '@/scripts/postgres/application-role';
import { cloneDatabase, dropDatabase, siblingOf } from '@/scripts/postgres/databases';
import { isAsApplication } from './as-application';

// Each test file gets a database of its own before it imports anything that reads DATABASE_URL.
const template = inject('templateUrl');
const own = siblingOf(template, `cchc_test_${randomBytes(6).toString('hex')}`);
await cloneDatabase(template, own);
process.env.DATABASE_URL = own;
process.env.AUTH_SECRET ??= randomBytes(32).toString('hex');

// Without Next.js's cache a page's reads come all at once, and wait for their turn as long as it takes.
const clientOf = (connectionString: string) =>
  new PrismaClient({
    adapter: new PrismaPg({ connectionString, max: 8, options: '-c TimeZone=UTC' }),
  });

globalThis.workDatabaseUrl = () => (isAsApplication() ? applicationUrlOf(own) : own);

const owner = clientOf(own);
const application = clientOf(applicationUrlOf(own));

globalThis.keptDatabase = new Proxy(owner, {
  get: (_owner, name) => {
    const client = isAsApplication() ? application : owner;
    const value: unknown = Reflect.get(client, name, client);
    return typeof value === 'function' ? value.bind(client) : value;
  },
});

afterAll(() => dropDatabase(own));
