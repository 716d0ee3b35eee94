import { expect, test } from 'vitest';
import { attachmentName } from '@/lib/domain/attachment';
import { BAD_FILES, FILES } from '@/tests/support/sent-attachment';
import { attachmentType } from './attachment-type';

const OFFICE = 'application/vnd.openxmlformats-officedocument';

test.each([
  ['pdf', 'application/pdf'],
  ['docx', `${OFFICE}.wordprocessingml.document`],
  ['xlsx', `${OFFICE}.spreadsheetml.sheet`],
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
] as const)('a %s is told by what is in it', async (kind, type) => {
  expect(await attachmentType(FILES[kind])).toEqual({ ok: true, value: type });
});

test.each([
  ['html', 'attachmentKind'],
  ['program', 'attachmentKind'],
  ['zip', 'attachmentKind'],
  ['cutPdf', 'attachmentDamaged'],
  ['macros', 'attachmentMacros'],
  ['bomb', 'attachmentUnsafe'],
] as const)('a file of %s is refused, whatever its name', async (kind, refusal) => {
  expect(await attachmentType(BAD_FILES[kind])).toEqual({ ok: false, refusal });
});

test.each([
  ['Báo cáo.PDF', 'Báo cáo.pdf'],
  ['C:\\Users\\An\\kết quả.docx', 'kết quả.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['a"b\r\nc.pdf', 'abc.pdf'],
  ['.pdf', 'tep.pdf'],
  ['Bo\u0302.pdf', 'Bô.pdf'],
])('%j is kept as %j', (name, kept) => {
  expect(attachmentName(name, 'application/pdf')).toBe(kept);
});
