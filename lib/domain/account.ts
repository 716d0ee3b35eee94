import { z } from 'zod';

/** What a person may do here; `rights.ts` says what that is. */
export const role = z.enum(['administrator', 'staff', 'reviewer', 'leader', 'member']);

export type Role = z.infer<typeof role>;

/** Who does something: a signed-in person, as every command and every unpublished read is told. */
export type Actor = {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** The unit of a member; `null` for everybody else. */
  readonly authorityId: number | null;
  /** Which request of the log it is; `null` outside a request. */
  readonly requestId: string | null;
};
