import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/** What reads documents back in the tests, and the Debian package it comes in. */
const TOOLS = {
  soffice: 'libreoffice-writer-nogui',
  pdftotext: 'poppler-utils',
} as const;

export type DocumentTool = keyof typeof TOOLS;

const NAMES = Object.keys(TOOLS) as readonly DocumentTool[];

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A program on the machine; undefined where it is not installed. */
export function toolPath(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin'];
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

const absentTools = () => NAMES.filter((name) => toolPath(name) === undefined);

/** Finds the tools, else installs them where that is possible; returns those that stay absent. */
export async function prepareDocumentTools(): Promise<readonly DocumentTool[]> {
  const absent = absentTools();
  if (absent.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    return absent;
  }
  const quietly = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], quietly);
  for (const name of absent) {
    await run('apt-get', ['install', '-y', '--no-install-recommends', TOOLS[name]], quietly);
  }
  return absentTools();
}

/** One sentence for the end of a run that could not read documents back; null where it could. */
export function absentToolsText(absent: readonly DocumentTool[]): string | null {
  if (absent.length === 0) return null;
  const packages = absent.map((name) => TOOLS[name]).join(', ');
  return `Chưa đọc lại tệp Word, PDF bằng ${absent.join(', ')}: hãy cài ${packages} rồi chạy lại.`;
}
