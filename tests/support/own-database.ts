import { randomBytes } from 'node:crypto';
import { afterAll, inject } from 'vitest';
import { cloneDatabase, dropDatabase, siblingOf } from '@/scripts/postgres/databases';

// Each test file gets a database of its own before it imports anything that reads DATABASE_URL.
const template = inject('templateUrl');
const own = siblingOf(template, `cchc_test_${randomBytes(6).toString('hex')}`);
await cloneDatabase(template, own);
process.env.DATABASE_URL = own;

afterAll(() => dropDatabase(own));
