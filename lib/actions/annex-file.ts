import { exportTasks } from '@/lib/commands/task-export';
import type { Actor } from '@/lib/domain/account';
import type { TaskList } from '@/lib/domain/task-list';
import { annexDocx } from '@/lib/platform/document/docx-annex';
import { xlsxDocument } from '@/lib/platform/spreadsheet/write';
import { annexDocument, annexTable } from '@/lib/text/annex-file';
import { noSuchFileText } from '@/lib/text/failure';
import { fileName } from '@/lib/text/file-name';
import { tableSheets } from '@/lib/text/table-file';
import { taskListSentence } from '@/lib/text/task-list';

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** The tasks of an address as the annex table of their order; written into the log. */
export async function annexFile(
  list: TaskList,
  ending: keyof typeof TYPES,
  home: string,
  actor: Actor,
): Promise<Response> {
  const { tasks, filter } = list;
  const exported = await exportTasks({ ending, rows: tasks.length, filter }, actor);
  if (!exported.ok) return new Response(noSuchFileText, { status: 404 });
  const about = {
    ...{ tasks, home, sentence: taskListSentence(list) },
    ...{ at: new Date().toISOString(), by: actor.name },
  };
  const table = annexTable(about);
  const file =
    ending === 'docx'
      ? await annexDocx(annexDocument(about))
      : await xlsxDocument(tableSheets(table));
  return new Response(new Uint8Array(file), {
    headers: {
      'content-type': TYPES[ending],
      'content-disposition': `attachment; filename="${fileName(table.name, ending)}"`,
      'cache-control': 'no-store',
    },
  });
}
