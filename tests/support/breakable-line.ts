import { connect, createServer, type Socket } from 'node:net';

/** A line to a PostgreSQL server that a test can cut and mend; the server itself stays untouched. */
export type BreakableLine = {
  /** The same database, reached through the line. */
  readonly url: string;
  readonly cut: () => Promise<void>;
  readonly mend: () => Promise<void>;
};

/** Opens a line on 127.0.0.1 to the server of `databaseUrl`. */
export async function breakableLine(databaseUrl: string): Promise<BreakableLine> {
  const far = new URL(databaseUrl);
  const open = new Set<Socket>();
  const door = createServer((near) => {
    const beyond = connect(Number(far.port || 5432), far.hostname);
    for (const [one, other] of [
      [near, beyond],
      [beyond, near],
    ] as const) {
      open.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  const listen = (port: number) =>
    new Promise<void>((resolve) => door.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const address = door.address();
  if (address === null || typeof address === 'string') throw new Error('The line has no port.');
  const near = new URL(databaseUrl);
  near.hostname = '127.0.0.1';
  near.port = String(address.port);

  return {
    url: near.href,
    cut: () =>
      new Promise((resolve) => {
        door.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
    mend: () => listen(address.port),
  };
}
