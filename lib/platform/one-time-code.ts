import { createHash, randomBytes } from 'node:crypto';

const BYTES = 32;

/** What a link carries that opens one thing once; 256 bits. */
export const newOneTimeCode = () => randomBytes(BYTES).toString('base64url');

/** How such a code is kept: whoever reads the database cannot use it. */
export const keptOneTimeCode = (code: string) => createHash('sha256').update(code).digest('hex');

/** Under what a link to set a password is kept; the code follows as it is kept. */
export const PASSWORD_LINK_PREFIX = 'password-link:';
