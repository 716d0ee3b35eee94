import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isMailSetUp, sendMail } from './mail';

const received: { to: string[]; raw: string }[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, session, finished) {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('end', () => {
      const to = session.envelope.rcptTo.map(({ address }) => address);
      received.push({ to, raw: Buffer.concat(parts).toString('utf8') });
      finished();
    });
  },
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  Object.assign(process.env, {
    DATABASE_URL: 'postgresql://-',
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    MAIL_FROM: 'CCHC <cchc@example.vn>',
  });
});

afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

test('a message reaches its mailbox whole', async () => {
  const text = 'Mời bạn đặt mật khẩu: http://127.0.0.1/dat-mat-khau?ma=abc';

  expect(isMailSetUp()).toBe(true);
  expect(await sendMail({ to: 'an@example.vn', subject: 'Tài khoản mới', text })).toBe(true);

  const [message] = received;
  expect(message?.to).toEqual(['an@example.vn']);
  const [, body = ''] = message?.raw.split('\r\n\r\n') ?? [];
  const encoded = /base64/i.test(message?.raw ?? '')
    ? Buffer.from(body, 'base64').toString('utf8')
    : body
        .replace(/=\r\n/g, '')
        .replace(/(=[0-9A-F]{2})+/g, (hex) =>
          Buffer.from(hex.replaceAll('=', ''), 'hex').toString('utf8'),
        );
  expect(encoded.trim()).toBe(text);
});

test('nobody is written to at an address that is no mailbox', async () => {
  const before = received.length;

  expect(await sendMail({ to: 'admin@local.invalid', subject: 'x', text: 'x' })).toBe(false);
  expect(received.length).toBe(before);
});

test('a line break in an address sends to nobody else', async () => {
  const forged = 'an@example.vn\r\nBcc: ke-xau@example.vn';

  await sendMail({ to: forged, subject: 'Tiêu đề\r\nBcc: ke-xau@example.vn', text: 'x' }).catch(
    () => undefined,
  );

  expect(received.flatMap(({ to }) => to)).not.toContain('ke-xau@example.vn');
});
