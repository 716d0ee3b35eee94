import { symmetricDecrypt } from 'better-auth/crypto';
import { encode } from 'uqr';
import { z } from 'zod';
import { base32 } from '@/lib/domain/base32';
import { accounts } from '@/lib/platform/accounts';
import { database } from '@/lib/platform/database';

/** What somebody needs who sets up an app: shown only until a first code has confirmed it. */
export type SecondFactorSetup = {
  /** To be typed into the app, in groups of four. */
  readonly secret: string;
  /** Opens the app on the same telephone. */
  readonly uri: string;
  /** The same as a picture: `size` squares a side, the dark ones as an SVG path. */
  readonly picture: { readonly size: number; readonly path: string };
  readonly backupCodes: readonly string[];
};

const ISSUER = 'CCHC';

function pictureOf(text: string) {
  const { size, data } = encode(text, { ecc: 'M', border: 2 });
  const dark = data.flatMap((row, y) =>
    row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')),
  );
  return { size, path: dark.join('') };
}

/** The setup an account has begun and not confirmed; `null` where there is none. */
export async function pendingSecondFactor(
  accountId: string,
  username: string,
): Promise<SecondFactorSetup | null> {
  const row = await database.twoFactor.findFirst({ where: { userId: accountId, verified: false } });
  if (!row) return null;

  const { secretConfig: key } = await accounts().$context;
  const open = (data: string) => symmetricDecrypt({ key, data });
  const secret = base32(new TextEncoder().encode(await open(row.secret)));
  const label = encodeURIComponent(`${ISSUER}:${username}`);
  const uri = `otpauth://totp/${label}?${new URLSearchParams({ secret, issuer: ISSUER, digits: '6', period: '30' })}`;
  return {
    secret: secret.match(/.{1,4}/g)?.join(' ') ?? '',
    uri,
    picture: pictureOf(uri),
    backupCodes: z.array(z.string()).parse(JSON.parse(await open(row.backupCodes))),
  };
}
