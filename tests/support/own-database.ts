import { randomBytes } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { afterAll, inject } from 'vitest';
import { PrismaClient } from '@/lib/platform/prisma-client/client';
import { cloneDatabase, dropDatabase, siblingOf } from '@/scripts/postgres/databases';

// Each test file gets a database of its own before it imports anything that reads DATABASE_URL.
const template = inject('templateUrl');
const own = siblingOf(template, `cchc_test_${randomBytes(6).toString('hex')}`);
await cloneDatabase(template, own);
process.env.DATABASE_URL = own;

// Without Next.js's cache a page's reads come all at once, and wait for their turn as long as it takes.
globalThis.keptDatabase = new PrismaClient({
  adapter: new PrismaPg({ connectionString: own, max: 8 }),
});

afterAll(() => dropDatabase(own));
