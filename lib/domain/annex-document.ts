/** A wide table on A4 lying on its side, as the annex of an order. */
export type AnnexDocument = {
  /** "PHỤ LỤC" */
  readonly title: string;
  /** Below it, centred: what it is the annex of. */
  readonly subtitles: readonly string[];
  readonly author: string;
  /** Unit of `width`: parts of the whole. */
  readonly columns: readonly {
    readonly heading: string;
    readonly width: number;
    readonly isCentred?: boolean;
  }[];
  readonly rows: readonly (readonly string[])[];
  /** Below the table. */
  readonly notes: readonly string[];
};
