/** A file that proves something, without what is in it. */
export type AttachmentView = {
  readonly id: number;
  readonly fileName: string;
  readonly mediaType: string;
  /** Unit: bytes. */
  readonly size: number;
};
