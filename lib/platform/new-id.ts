import { randomUUID } from 'node:crypto';

/** A name for a new row, unique without asking the database. */
export const newId = () => randomUUID();
