/** A page or document that figures were read in. */
export type SourceView = {
  readonly code: string;
  readonly title: string;
  readonly publisher: string;
  /** As known: "2024-04-17", "2022-07", "2022" or "". */
  readonly date: string;
  readonly url: string;
  readonly accessedVia: string;
  /** How many published figures were read there. */
  readonly figures: number;
};

/** What a citation needs. */
export type SourceLabel = Pick<SourceView, 'code' | 'title' | 'publisher' | 'date' | 'url'>;
