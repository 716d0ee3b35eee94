import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { z } from 'zod';
import { PROJECT } from '@/scripts/folders.mjs';
import type { Form } from './rights-table';
import { sourceFiles } from './source-files';

const manifest = z.object({
  node: z.record(
    z.string(),
    z.object({
      exportedName: z.string(),
      filename: z.string(),
      workers: z.record(z.string(), z.unknown()),
    }),
  ),
});

const EXPORTED = /^export (?:const|async function|function) (\w+)/gm;

/** Every server action as the source tree has it: "release#openRelease". */
export const actionsInSource = (): string[] =>
  sourceFiles()
    .filter(({ path, text }) => path.startsWith('lib/actions/') && text.startsWith("'use server'"))
    .flatMap(({ path, text }) =>
      [...text.matchAll(EXPORTED)].map(
        ([, name]) => `${path.slice('lib/actions/'.length, -'.ts'.length)}#${name}`,
      ),
    );

/** Every address as the source tree has it: "/xep-hang/[indicator]". */
export const routesInSource = (): string[] =>
  readdirSync(join(PROJECT, 'app'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /(^|\/)(page\.tsx|route\.ts)$/.test(path))
    .map((path) => `/${path}`.replace(/\/(page\.tsx|route\.ts)$/, '').replace(/\/\([^)]*\)/g, ''))
    .map((path) => path || '/');

/** Every sentence of lib/text that refuses for want of a right. */
export const notAllowedSentences = (): string[] =>
  sourceFiles()
    .filter(({ path }) => path.startsWith('lib/text/'))
    .flatMap(({ text }) =>
      [...text.matchAll(/notAllowed:\s*'([^']+)'/g)].map(([, said]) => said ?? ''),
    );

type Callable = { readonly id: string; readonly routes: readonly string[] };

/** The actions of a build, by the same names; one that no page shows is not among them. */
export function actionsInBuild(folder: string): Map<string, Callable> {
  const text = readFileSync(join(PROJECT, folder, 'server/server-reference-manifest.json'), 'utf8');
  return new Map(
    Object.entries(manifest.parse(JSON.parse(text)).node)
      .filter(([, { filename }]) => filename.includes('lib/actions/'))
      .map(([id, { exportedName, filename, workers }]) => {
        const file = filename.replace(/^.*lib\/actions\//, '').replace(/\.ts$/, '');
        const routes = Object.keys(workers).map((worker) =>
          worker
            .replace(/^app/, '')
            .replace(/\/page$/, '')
            .replace(/\/\([^)]*\)/g, ''),
        );
        return [`${file}#${exportedName}`, { id, routes }];
      }),
  );
}

export type Called = { readonly status: string; readonly message: string };

type Call = {
  readonly id: string;
  readonly path: string;
  readonly form: Form;
  readonly sent?: unknown;
};

/** What a browser with JavaScript sends: a value, or a form and, after its fields, the state before. */
function bodyOf({ form, sent }: Call) {
  if (sent !== undefined) return { data: JSON.stringify([sent]) };
  const multipart = new FormData();
  for (const [name, value] of Object.entries(form)) {
    if (typeof value === 'string') multipart.append(`_1_${name}`, value);
    else {
      const file = new File([new Uint8Array(value.buffer)], value.name, { type: value.mimeType });
      multipart.append(`_1_${name}`, file);
    }
  }
  multipart.append('0', '[{"status":"idle"},"$K1"]');
  return { multipart };
}

/** Calls an action at `address` and answers what became of it; `refused` has the sentence. */
export async function called(
  request: APIRequestContext,
  address: string,
  call: Call,
): Promise<Called> {
  const type = call.sent === undefined ? {} : { 'content-type': 'text/plain;charset=UTF-8' };
  const answer = await request.post(`${address}${call.path}`, {
    headers: { ...type, origin: address, 'next-action': call.id, accept: 'text/x-component' },
    ...bodyOf(call),
    maxRedirects: 0,
  });
  const text = await answer.text();
  const to = answer.headers()['x-action-redirect'];
  if (to) return { status: 'redirect', message: to };
  const said = /"status":"(\w+)"(?:,"message":"([^"]*)")?/.exec(text);
  if (!said) return { status: String(answer.status()), message: text.slice(0, 300) };
  return { status: said[1] ?? '', message: said[2] ?? text.slice(0, 300) };
}
