/** One address under load, asked with the same headers every time. */
export type Contestant = {
  readonly name: string;
  /** Scheme, host and port. */
  readonly address: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether the aim for the ranking page is meant for it. */
  readonly isAimed: boolean;
};
