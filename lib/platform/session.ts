import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { type Actor, role } from '@/lib/domain/account';
import { isSecondFactorDue } from '@/lib/domain/sign-in';
import { mayEnter, sessions } from '@/lib/platform/accounts';
import { keptSetting } from '@/lib/platform/settings';

/** Who is signed in, also while a second factor is still to be set up: then this person may do nothing else. */
export type Person = Actor & {
  readonly username: string;
  readonly email: string;
  readonly hasSecondFactor: boolean;
  readonly sessionId: string;
};

const SECOND_FACTOR_PATH = '/tai-khoan/xac-thuc';

/** Who is signed in, read anew for each request; `null` when nobody is or the account may not be used. */
export const currentPerson = cache(async (): Promise<Person | null> => {
  const sent = await headers();
  const found = await sessions().api.getSession({ headers: sent });
  if (!found || !mayEnter(found.user)) return null;

  const { id, name, email, username, authorityId, twoFactorEnabled } = found.user;
  return {
    id,
    name,
    email,
    username: username ?? email,
    role: role.parse(found.user.role),
    authorityId: authorityId ?? null,
    hasSecondFactor: twoFactorEnabled ?? false,
    sessionId: found.session.id,
    requestId: sent.get('x-request-id'),
  };
});

const mayAct = cache(async (person: Person): Promise<boolean> => {
  const { value: isDemanded } = await keptSetting('secondFactorDemanded');
  return !isSecondFactorDue(person, isDemanded);
});

const actorOf = ({ id, name, role, authorityId, requestId }: Person): Actor => ({
  id,
  name,
  role,
  authorityId,
  requestId,
});

/** Who acts; `null` when nobody is signed in, or a second factor is demanded and not set up. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const person = await currentPerson();
  return person && (await mayAct(person)) ? actorOf(person) : null;
});

const sentBackTo = (path: string) => new URLSearchParams({ tiep: path });

/** Who is signed in, with or without the second factor that may be demanded; others are sent to sign in. */
export async function requirePerson(path: string): Promise<Person> {
  const person = await currentPerson();
  if (!person) redirect(`/dang-nhap?${sentBackTo(path)}`);
  return person;
}

/** Who acts; others are sent to sign in, or to set up the second factor, and come back to `path`. */
export async function requireActor(path: string): Promise<Actor> {
  const person = await requirePerson(path);
  if (!(await mayAct(person))) redirect(`${SECOND_FACTOR_PATH}?${sentBackTo(path)}`);
  return actorOf(person);
}
