import { z } from 'zod';

/** A file that proves something, without what is in it. */
export type AttachmentView = {
  readonly id: number;
  readonly fileName: string;
  readonly mediaType: string;
  /** Unit: bytes. */
  readonly size: number;
};

/** Unit: megabytes. */
export const LARGEST_ATTACHMENT = 10;

export const LARGEST_ATTACHMENT_BYTES = LARGEST_ATTACHMENT * 1024 * 1024;

/** What may be attached, by the ends of its names; the first is given where a name has none of them. */
const ENDS = {
  'application/pdf': ['.pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
  'image/png': ['.png'],
  'image/jpeg': ['.jpg', '.jpeg'],
} as const satisfies Record<string, readonly string[]>;

export type AttachmentType = keyof typeof ENDS;

/** For the box that offers files. */
export const ATTACHMENT_ENDS: string = Object.values(ENDS).flat().join(',');

export type AttachmentRefusal =
  | 'attachmentTooLarge'
  | 'attachmentKind'
  | 'attachmentDamaged'
  | 'attachmentMacros'
  | 'attachmentUnsafe';

/** A file that a form may bring or leave out; an empty one is none. */
export const sentAttachment = z
  .file()
  .transform((file) => (file.size === 0 ? null : file))
  .nullish()
  .transform((file) => file ?? null);

const LONGEST_NAME = 200;
const END = /\.[^.]{0,10}$/u;

/** A name to keep a file under: without folders and control letters, its end that of what it is. */
export function attachmentName(sent: string, type: AttachmentType): string {
  const ends: readonly string[] = ENDS[type];
  const bare = sent
    .normalize('NFC')
    .replace(/^.*[\\/]/u, '')
    .replace(/[\p{C}"*:<>?|]/gu, '')
    .trim();
  const end = END.exec(bare)?.[0]?.toLowerCase() ?? '';
  const kept = ends.includes(end) ? end : ends[0];
  const stem = bare.replace(END, '').slice(0, LONGEST_NAME).trim() || 'tep';
  return `${stem}${kept}`;
}
