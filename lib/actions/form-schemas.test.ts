import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { PROJECT } from '@/scripts/folders.mjs';
import { sourceFiles } from '@/tests/support/source-files';

const WRAPPED = /\b(?:form|personForm|openForm)Action\(\s*(\w+)/g;
/** Stands for what reads a field's words, in a schema that is told how. */
const anyText = () => ({ ok: true, value: null });
const UNKNOWN = 'khong-co-truong-nay';

type Named = { readonly action: string; readonly name: string; readonly file: string };

/** Every schema that checks a form, and the file of lib/domain that has it. */
const schemas: Named[] = sourceFiles()
  .filter(({ path, text }) => path.startsWith('lib/actions/') && text.startsWith("'use server'"))
  .flatMap(({ path, text }) =>
    [...text.matchAll(WRAPPED)].map(([, name = '']) => ({
      action: path,
      name,
      file:
        new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from '@/(lib/domain/[^']+)'`).exec(
          text,
        )?.[1] ?? '',
    })),
  );

test('there are forms, and each is checked by a schema of lib/domain', () => {
  expect(schemas.length).toBeGreaterThan(20);
  expect(schemas.filter(({ file }) => file === '')).toEqual([]);
});

test.each(schemas)(
  '$name of $action refuses a field that nobody asked for',
  async ({ name, file }) => {
    const module: Record<string, unknown> = await import(
      /* @vite-ignore */ join(PROJECT, `${file}.ts`)
    );
    const given = module[name];
    const made: unknown = typeof given === 'function' ? given(anyText) : given;
    const schema = z.instanceof(z.ZodType).parse(made);

    const issues = schema.safeParse({ [UNKNOWN]: 'x' }).error?.issues ?? [];
    expect(issues.map(({ code }) => code)).toContain('unrecognized_keys');
  },
);

test('an action that is no form checks what it is sent strictly too', () => {
  const grid = readFileSync(join(PROJECT, 'lib/domain/score-entry.ts'), 'utf8');
  expect(grid).toMatch(/gridSave = z\.strictObject\(/);
});
