import { generateClient } from '@/scripts/prisma';

/** What the tests import is that of the present schema. */
export const setup = generateClient;
