/** Some words of a line, and how they stand out. A look ends where a word ends, never within one. */
export type Run = {
  readonly text: string;
  readonly look?: 'bold' | 'italic' | undefined;
  /** Where it is found on the site; of no use on paper. */
  readonly href?: string | undefined;
};

export type Words = readonly Run[];

export type DocumentColumn = {
  readonly heading: string;
  /** Of the table's width; those of one table add up to 100. Unit: per cent. */
  readonly width: number;
  /** Figures stand at the right, one under another. */
  readonly isNumber?: boolean | undefined;
};

/** What may stand in the body of a document; every writer draws each of these. */
export type DocumentBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly words: Words }
  /** One of several points, with a dash before it. */
  | { readonly kind: 'point'; readonly words: Words }
  | DocumentTable
  | DocumentPicture
  /** Small print, such as where the figures come from; `mark` goes before it. */
  | { readonly kind: 'note'; readonly mark: string; readonly words: Words };

export type DocumentTable = {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly DocumentColumn[];
  readonly rows: readonly (readonly Words[])[];
};

export type DocumentPicture = {
  readonly kind: 'picture';
  /** The name its drawing is handed over by. */
  readonly name: string;
  readonly caption: string;
  /** The same in words and numbers, for whoever does not see it. */
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What stands in its place when it could not be drawn. */
  readonly otherwise: string;
};

/** A picture as drawn for print. Unit: px of the drawing; only their ratio matters. */
export type DrawnPicture = {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
};

export type DrawnPictures = {
  readonly byName: Readonly<Record<string, DrawnPicture | undefined>>;
  /** Of all of them, on paper. Unit: mm. */
  readonly width: number;
};

/** What stands above the title: two columns, the body that issues it and the state. */
export type DocumentHead = {
  readonly superior: string;
  readonly issuer: string;
  /** "Số:       /BC-SNV", its number still open. */
  readonly number: string;
  readonly state: string;
  readonly motto: string;
  /** "Thái Bình, ngày 25 tháng 11 năm 2026". */
  readonly placeAndDay: string;
};

/** What stands below the body: who gets it, and where it is signed. */
export type DocumentFoot = {
  readonly receiversTitle: string;
  readonly receivers: readonly string[];
  /** The office that signs, one line each: "GIÁM ĐỐC". Never a person. */
  readonly signer: readonly string[];
};

/** A document in the layout of Decree 30/2020/NĐ-CP, Annex I, with all its words. */
export type OfficialDocument = {
  readonly head: DocumentHead;
  /** "BÁO CÁO". */
  readonly kindName: string;
  readonly subject: string;
  readonly blocks: readonly DocumentBlock[];
  readonly foot: DocumentFoot;
  /** At the foot of each page: when it was made and of which versions. */
  readonly edition: string;
  /** It should fill no more than so many sheets; its pictures give way. */
  readonly mostPages: number;
  /** What the file says of itself. */
  readonly title: string;
  readonly author: string;
  readonly keywords: string;
};

/** What a picture shows as a sentence: "Đất đai: 12, 62 %; Môi trường: 4, 21 %". */
export const pictureText = ({ rows }: DocumentPicture): string =>
  rows.map(([name = '', ...figures]) => `${name}: ${figures.join(', ')}`).join('; ');

/** Words without any look. */
export const plain = (text: string): Words => [{ text }];

/** What a line reads without its looks. */
export const wordsText = (words: Words): string => words.map(({ text }) => text).join('');
