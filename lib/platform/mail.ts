import { createTransport, type Transporter } from 'nodemailer';
import { env } from '@/lib/platform/env';

export type Mail = {
  readonly to: string;
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
};

/** How long the mail server may take for each step. Unit: ms. */
const PATIENCE = 10_000;
/** Addresses that are nobody's mailbox (RFC 2606): the first administrator's, a demonstration's. */
const NOBODY = /\.invalid$/i;

let transporter: Transporter | undefined;

function connected(address: string): Transporter {
  transporter ??= createTransport({
    url: address,
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
  });
  return transporter;
}

/** Whether e-mail can be sent: SMTP_URL and MAIL_FROM are set. */
export const isMailSetUp = (): boolean => {
  const { SMTP_URL, MAIL_FROM } = env();
  return SMTP_URL !== undefined && MAIL_FROM !== undefined;
};

/** Sends one e-mail; answers false where e-mail is not set up, throws where the server refuses. */
export async function sendMail({ to, subject, text }: Mail): Promise<boolean> {
  const { SMTP_URL, MAIL_FROM } = env();
  if (!SMTP_URL || !MAIL_FROM || NOBODY.test(to)) return false;
  await connected(SMTP_URL).sendMail({
    from: MAIL_FROM,
    to: { name: '', address: to },
    subject,
    text,
  });
  return true;
}
