import { z } from 'zod';

/** An empty variable counts as an absent one, as in `PORT= npm start`. */
const settings = z.preprocess(
  (source) =>
    Object.fromEntries(
      Object.entries(z.record(z.string(), z.unknown()).parse(source)).filter(
        ([, value]) => value !== '',
      ),
    ),
  z.object({
    /** The PostgreSQL server and database, 15 or newer. */
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
    /** The same database for the role that owns its tables; never given to the web server. */
    MIGRATION_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    /** TCP port of the web server, on 127.0.0.1. */
    PORT: z.coerce.number().int().min(1).max(65535).default(3000),
    /** Slug of the authority whose installation this is. */
    HOME_AUTHORITY: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .default('thai-binh'),
    NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
    /** Public address of the site, for absolute links. */
    SITE_URL: z.url({ protocol: /^https?$/ }).optional(),
    /** Signs sessions and encrypts second factors: 32 letters or more; `npm start` keeps one of its own. */
    AUTH_SECRET: z.string().min(32).optional(),
    /** Folder in which files of dossiers wait until they are taken. */
    UPLOAD_FOLDER: z.string().default('.data/uploads'),
    /** "1": a demonstration, with accounts anybody may use. */
    DEMO: z.literal('1').optional(),
    /** "1": a proxy in front names the visitor's address in the last hop of X-Forwarded-For. */
    TRUSTED_PROXY: z.literal('1').optional(),
    /** The server that sends e-mail, "smtp://user:password@host:587"; without it nothing is sent. */
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    /** Who e-mail is from. */
    MAIL_FROM: z.string().optional(),
    /** The provincial identity provider (OpenID Connect); all three, or no such sign-in. */
    OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_CLIENT_SECRET: z.string().optional(),
    /** What its button is called. */
    OIDC_NAME: z.string().optional(),
  }),
);

export type Environment = z.infer<typeof settings>;

/** Names of the variables of `source` that cannot be used, in the order of the schema. */
export function wrongVariables(source: NodeJS.ProcessEnv): string[] {
  const read = settings.safeParse(source);
  if (read.success) return [];
  return [...new Set(read.error.issues.map(({ path }) => String(path[0])))];
}

/** The settings in `source`; throws, naming the variables but never their values, when one is wrong. */
export function readEnvironment(source: NodeJS.ProcessEnv): Environment {
  const wrong = wrongVariables(source);
  if (wrong.length > 0)
    throw new Error(`Wrong or missing environment variable: ${wrong.join(', ')}`);
  return settings.parse(source);
}

let current: Environment | undefined;

/** The settings of this process, read and checked at first use. */
export function env(): Environment {
  current ??= readEnvironment({ ...process.env });
  return current;
}
