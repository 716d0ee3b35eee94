import { fold } from './fold';

/** What points at a person, and may not come in. */
export type PersonalData = 'name' | 'idNumber' | 'phone' | 'email' | 'address' | 'birth' | 'other';

/** Words of headings, folded; the first that stands in a heading as whole words says what it is. */
const HEADINGS: readonly (readonly [PersonalData, RegExp])[] = [
  [
    'idNumber',
    /\b(cccd|cmnd|cmtnd|cmt|can cuoc|chung minh|dinh danh|ho chieu|passport|ma so thue|mst|bhxh)\b/,
  ],
  ['phone', /\b(dien thoai|sdt|so dt|di dong|dtdd|hotline|phone|mobile|zalo)\b/],
  ['email', /\b(email|e mail|thu dien tu|gmail)\b/],
  ['address', /\b(dia chi|noi o|thuong tru|tam tru|ho khau|que quan|address)\b/],
  ['birth', /\b(ngay sinh|nam sinh|sinh ngay|noi sinh|dob|birthday)\b/],
  [
    'name',
    /\b(ho ten|ho va ten|ten nguoi|nguoi nop|nguoi dan|chu ho so|nguoi yeu cau|nguoi de nghi|cong dan|to chuc ca nhan|ca nhan|doanh nghiep|ten khach|khach hang|can bo|chuyen vien|nguoi (xu ly|thu ly|tiep nhan|nhan|uy quyen|dai dien|lien he|ky)|fullname|full name)\b/,
  ],
  [
    'other',
    /\b(gioi tinh|dan toc|ton giao|quoc tich|so tai khoan|tai khoan|chu ky|anh chan dung)\b/,
  ],
];

/** What a heading says stands below it, where that points at a person. */
export function personalHeading(heading: string): PersonalData | null {
  const folded = fold(heading.slice(0, 200));
  return HEADINGS.find(([, words]) => words.test(folded))?.[0] ?? null;
}

const EMAIL = /[^\s@;,]{1,64}@[^\s@;,]{1,190}\.[a-z]{2,}/i;
/** Digits that touch no other digit, letter or dot: part of no code such as 1.004203.000.00.00.H54. */
const ID_NUMBER = /(?<![\p{L}\d./_-]|\d,)(\d{12}|\d{9})(?![\p{L}\d/_-]|\.\d)/u;
const PHONE = /(?<![\p{L}\d./_-]|\d,)(\+?84|0)[ .-]?[235789](?:[ .-]?\d){8}(?![\p{L}\d/_-]|\.\d)/u;
/** Shorter than any of the three. */
const SHORTEST = 9;

/** What a cell of words or numbers holds of a person. */
export function personalContent(cell: string): PersonalData | null {
  if (cell.length < SHORTEST) return null;
  if (cell.includes('@') && EMAIL.test(cell)) return 'email';
  if (!/\d/.test(cell)) return null;
  if (ID_NUMBER.test(cell)) return 'idNumber';
  return PHONE.test(cell) ? 'phone' : null;
}

/** A personal number: province 001–096, century and sex 0–3, year of birth, six digits. */
const CITIZEN = /^0(?:0[1-9]|[1-8]\d|9[0-6])[0-3]\d{8}$/;
const WHOLE_PHONE = /^(?:\+?84|0)[35789]\d{8}$/;

/**
 * The same of a cell of codes: numbers are what codes are made of, so only a whole cell that is built
 * like a personal number or a mobile number is taken for one.
 */
export function personalCode(cell: string): PersonalData | null {
  if (cell.includes('@') && EMAIL.test(cell)) return 'email';
  if (CITIZEN.test(cell)) return 'idNumber';
  return WHOLE_PHONE.test(cell) ? 'phone' : null;
}
