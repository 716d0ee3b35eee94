import { accept, type Result, refuse } from '@/lib/domain/result';
import type { FileRefusal } from '@/lib/domain/sheet';
import type { Parts } from './archive';
import { type NumberFormat, numberFormat } from './number-format';
import { readXml } from './xml';

/** Excel writes control letters of a text as "_x000D_". */
const ESCAPED = /_x([0-9A-F]{4})_/gi;
const NOT_TEXT = /(?![\t\r\n])\p{Cc}/gu;

/** A text as it is read: escapes undone, without control letters and halves of letters, which no column can hold. */
const plain = (text: string) =>
  text
    .replace(ESCAPED, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(NOT_TEXT, '')
    .toWellFormed();

export type SheetEntry = {
  readonly name: string;
  readonly isHidden: boolean;
  /** The name of its part: "xl/worksheets/sheet1.xml". */
  readonly part: string;
};

export type Workbook = {
  readonly sheets: readonly SheetEntry[];
  readonly countsFrom1904: boolean;
  readonly texts: readonly string[];
  /** By the style number of a cell. */
  readonly formats: readonly NumberFormat[];
};

/** What all sheets of a workbook share: their list, the shared texts, the number formats. */
export async function workbookOf(parts: Parts): Promise<Result<Workbook, FileRefusal>> {
  const workbook = parts.get('xl/workbook.xml');
  const links = parts.get('xl/_rels/workbook.xml.rels');
  if (!workbook || !links) return refuse('notSpreadsheet');

  const targets = await targetsOf(links);
  if (!targets.ok) return targets;
  const sheets = await sheetsOf(workbook, targets.value);
  if (!sheets.ok) return sheets;
  const texts = await sharedTexts(parts.get('xl/sharedStrings.xml'));
  if (!texts.ok) return texts;
  const formats = await formatsOf(parts.get('xl/styles.xml'));
  if (!formats.ok) return formats;

  return accept({ ...sheets.value, texts: texts.value, formats: formats.value });
}

/** Worksheets by the number of their relation; charts and dialogs are none. */
async function targetsOf(links: Buffer): Promise<Result<Map<string, string>, FileRefusal>> {
  const targets = new Map<string, string>();
  const read = await readXml(links, {
    opened: (name, { Id, Type, Target }) => {
      if (name !== 'Relationship' || !Id || !Target || !Type?.endsWith('/worksheet')) return;
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return read.ok ? accept(targets) : read;
}

async function sheetsOf(workbook: Buffer, targets: ReadonlyMap<string, string>) {
  const sheets: SheetEntry[] = [];
  let countsFrom1904 = false;
  const read = await readXml(workbook, {
    opened: (name, { name: title = '', state, id = '', date1904 }) => {
      if (name === 'workbookPr') countsFrom1904 = date1904 === '1' || date1904 === 'true';
      const part = name === 'sheet' ? targets.get(id) : undefined;
      if (!part) return;
      const isHidden = state === 'hidden' || state === 'veryHidden';
      sheets.push({ name: title.normalize('NFC'), isHidden, part });
    },
  });
  return read.ok ? accept({ sheets, countsFrom1904 }) : read;
}

/** Texts that cells refer to by number; pronunciation aids (rPh) are no part of them. */
async function sharedTexts(part: Buffer | undefined): Promise<Result<string[], FileRefusal>> {
  const texts: string[] = [];
  if (!part) return accept(texts);
  let current = '';
  let [isText, isAid] = [false, false];
  const read = await readXml(part, {
    opened: (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') isAid = true;
      isText = name === 't' && !isAid;
    },
    text: (text) => {
      if (isText) current += text;
    },
    closed: (name) => {
      if (name === 'si') texts.push(plain(current));
      if (name === 'rPh') isAid = false;
      isText = false;
    },
  });
  return read.ok ? accept(texts) : read;
}

async function formatsOf(part: Buffer | undefined): Promise<Result<NumberFormat[], FileRefusal>> {
  const ids: number[] = [];
  const codes = new Map<number, string>();
  if (!part) return accept([]);
  let isInCells = false;
  const read = await readXml(part, {
    opened: (name, { numFmtId, formatCode }) => {
      if (name === 'numFmt' && formatCode !== undefined) codes.set(Number(numFmtId), formatCode);
      if (name === 'cellXfs') isInCells = true;
      if (name === 'xf' && isInCells) ids.push(Number(numFmtId ?? 0));
    },
    closed: (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return read.ok ? accept(ids.map((id) => numberFormat(id, codes.get(id)))) : read;
}

export { plain };
