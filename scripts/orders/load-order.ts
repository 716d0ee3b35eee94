import { createHash } from 'node:crypto';
import { Document, Packer, Paragraph } from 'docx';
import { decimalsOf, points } from '@/lib/domain/points';
import { database } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import {
  ILLUSTRATED_TASKS,
  ILLUSTRATIVE_ORDER,
  type IllustratedTask,
  type IllustratedWord,
} from './illustrative-order';

const PROVINCE = 'thai-binh';
const BASE = { criterion: '2023', field: '2023-Q4' } as const;
const WORD_FILE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const LONGEST = 60_000;

type Tx = Prisma.TransactionClient;

/** A moment in the office hours of a day in Vietnam. */
const officeHour = (day: string) => new Date(`${day}T02:30:00Z`);

/** Loads the made-up order where no order is there yet; answers how many tasks it has. */
export async function loadIllustrativeOrder(): Promise<number> {
  const proofs = await proofsOf(ILLUSTRATED_TASKS);
  return database.$transaction((tx) => load(tx, proofs), { timeout: LONGEST });
}

async function load(tx: Tx, proofs: ReadonlyMap<IllustratedWord, Buffer>): Promise<number> {
  if ((await tx.directive.count()) > 0) return 0;
  const { number, title, issuedOn, signer } = ILLUSTRATIVE_ORDER;
  const directive = await tx.directive.create({
    data: { number, title, signer, issuedOn: new Date(issuedOn), isIllustrative: true },
  });
  for (const [at, task] of ILLUSTRATED_TASKS.entries()) {
    const { id } = await tx.task.create({ data: await rowOf(tx, task, directive.id, at + 1) });
    for (const word of task.words) await say(tx, id, word, proofs.get(word));
  }
  return ILLUSTRATED_TASKS.length;
}

const unitAt = async (tx: Tx, slug: string) =>
  tx.authority.findUniqueOrThrow({
    where: { slug: slug === '' ? PROVINCE : `${PROVINCE}-${slug}` },
  });

async function rowOf(tx: Tx, task: IllustratedTask, directiveId: number, position: number) {
  const { title, head, product, dueOn, words } = task;
  const last = words.at(-1);
  const expected = task.expected === undefined ? null : points.parse(task.expected);
  const beside = await Promise.all(task.beside.map((slug) => unitAt(tx, slug)));
  return {
    ...{ directiveId, position, title, head, product, dueOn: new Date(dueOn) },
    leadId: (await unitAt(tx, task.lead)).id,
    ...(await numberOf(tx, task)),
    expectedPoints: expected,
    expectedDecimals: expected && decimalsOf(expected),
    status: last ? (last.step === 'close' ? 'closed' : 'underWay') : 'notStarted',
    percent: last?.percent ?? 0,
    lastReportedAt: last ? officeHour(last.on) : null,
    closedAt: last?.step === 'close' ? officeHour(last.on) : null,
    createdAt: officeHour(ILLUSTRATIVE_ORDER.issuedOn),
    coordinators: { create: beside.map(({ id }) => ({ authorityId: id })) },
  } satisfies Prisma.TaskUncheckedCreateInput;
}

async function numberOf(tx: Tx, { moves }: IllustratedTask) {
  if ('field' in moves) {
    const field = await tx.dossierField.findUniqueOrThrow({ where: { slug: moves.field } });
    return { fieldId: field.id, basePeriod: BASE.field };
  }
  const criterion = await tx.criterion.findFirstOrThrow({
    where: { code: moves.code, criteriaSet: { code: moves.set } },
  });
  return { criterionId: criterion.id, basePeriod: BASE.criterion };
}

async function say(tx: Tx, taskId: number, said: IllustratedWord, proof: Buffer | undefined) {
  const { on, step, percent, word } = said;
  await tx.taskReport.create({
    data: {
      ...{ taskId, step, percent, word, at: officeHour(on) },
      ...(proof && { attachmentId: (await attach(tx, proof, on)).id }),
    },
  });
}

const attach = (tx: Tx, proof: Buffer, on: string) =>
  tx.attachment.create({
    data: {
      fileName: 'bang-chung-minh-hoa.docx',
      mediaType: WORD_FILE,
      size: proof.length,
      hash: createHash('sha256').update(proof).digest('hex'),
      content: new Uint8Array(proof),
      uploadedAt: officeHour(on),
    },
  });

/** What stands in for the evidence of each closing; it says that it is none. */
async function proofsOf(tasks: readonly IllustratedTask[]) {
  const closings = tasks.flatMap(({ title, words }) =>
    words.filter(({ step }) => step === 'close').map((word) => ({ title, word })),
  );
  return new Map(
    await Promise.all(
      closings.map(async ({ title, word }) => [word, await proofOf(title, word)] as const),
    ),
  );
}

function proofOf(title: string, { word }: IllustratedWord): Promise<Buffer> {
  const lines = ['Tài liệu minh hoạ, không phải bằng chứng thật.', title, word];
  return Packer.toBuffer(
    new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }),
  );
}
