import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toolPath } from '@/scripts/document-tools';
import { PROJECT } from '@/scripts/folders.mjs';

/** Whether documents can be opened here; `npm test` installs both and says so where it cannot. */
export const hasPoppler = toolPath('pdftotext') !== undefined;
export const hasOffice = toolPath('soffice') !== undefined && hasPoppler;

/** Times New Roman by the widths it has in the files: the machine's own stand-in lacks Vietnamese letters. */
const FONTS = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${PROJECT}/node_modules/@expo-google-fonts/tinos</dir>
  <cachedir>${folder}/cache</cachedir>
  <match target="pattern">
    <test name="family"><string>Times New Roman</string></test>
    <edit name="family" mode="assign" binding="strong"><string>Tinos</string></edit>
  </match>
</fontconfig>`;

const within = <T>(work: (folder: string) => T): T => {
  const folder = mkdtempSync(join(tmpdir(), 'document-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const said = (program: string, words: readonly string[], environment = {}) =>
  execFileSync(toolPath(program) ?? program, words, {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    timeout: 120_000,
  });

/** What LibreOffice makes of a Word file when it prints it. */
export const printedByOffice = (docx: Uint8Array): Uint8Array =>
  within((folder) => {
    writeFileSync(join(folder, 'tep.docx'), docx);
    writeFileSync(join(folder, 'fonts.conf'), FONTS(folder));
    mkdirSync(join(folder, 'profile'));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const words = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder];
    said('soffice', [...words, join(folder, 'tep.docx')], {
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      HOME: folder,
    });
    return new Uint8Array(readFileSync(join(folder, 'tep.pdf')));
  });

const oneLine = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

export type ReadPdf = {
  /** All its words on one line in the order they are drawn: cells of tables one after another. */
  readonly text: string;
  readonly info: Readonly<Record<string, string>>;
  /** Each font with whether it is embedded. */
  readonly fonts: readonly { readonly name: string; readonly isEmbedded: boolean }[];
};

/** A PDF as poppler reads it. */
export const readPdf = (pdf: Uint8Array): ReadPdf =>
  within((folder) => {
    const file = join(folder, 'tep.pdf');
    writeFileSync(file, pdf);
    const info = said('pdfinfo', [file])
      .split('\n')
      .map((line) => line.split(/:\s+/, 2));
    const fonts = said('pdffonts', [file]).split('\n').slice(2).filter(Boolean);
    return {
      text: oneLine(said('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'])),
      info: Object.fromEntries(info),
      fonts: fonts.map((line) => ({
        name: line.split(' ')[0]?.replace(/^[A-Z]{6}\+/, '') ?? '',
        isEmbedded: / yes +(yes|no) +(yes|no) +\d+ +\d+ *$/.test(line),
      })),
    };
  });
