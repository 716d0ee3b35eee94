import type { Errand } from './errand';
import { type Fate, NEVER } from './fate';
import type { LineWriter } from './line-writer';

/** The columns of a dossier file, as its first line has them. */
export const DOSSIER_COLUMNS = [
  'Mã hồ sơ',
  'Đơn vị',
  'Lĩnh vực',
  'Mã thủ tục',
  'Tên thủ tục',
  'Hình thức nộp',
  'Ngày tiếp nhận',
  'Ngày hẹn trả',
  'Gia hạn đến',
  'Số ngày tạm dừng',
  'Ngày trả kết quả',
  'Ngày trả lại, rút',
  'Liên thông',
  'Cơ quan chủ trì',
  'Nguyên nhân trễ hạn',
  'Ngày gửi phiếu xin lỗi',
  'Ngày hẹn lại',
] as const;

const encoder = new TextEncoder();
const YES = encoder.encode('có');
const NO = encoder.encode('không');
const CAUSE_WORDS = ['chủ quan', 'khách quan', 'khác'].map((word) => encoder.encode(word));
/** A cell with the day, or empty where it is not known yet. */
function dayCell(writer: LineWriter, day: number, isKnown: boolean): void {
  if (isKnown) writer.day(day);
  writer.next();
}

/** Everything behind the code: what is known of a dossier on the day `asOf`. */
export function writeCells(
  writer: LineWriter,
  errand: Errand,
  receivedOn: number,
  fate: Fate,
  asOf: number,
): void {
  const isKnown = (day: number) => day !== NEVER && day <= asOf;
  const isResolved = isKnown(fate.resolvedOn);
  writer.bytes(errand.cells[fate.channel] ?? NO);
  dayCell(writer, receivedOn, true);
  dayCell(writer, fate.dueOn, true);
  dayCell(writer, fate.extendedTo, isKnown(fate.extendedOn));
  if (isKnown(fate.pausedOn)) writer.number(fate.pausedDays, 1);
  writer.next();
  dayCell(writer, fate.resolvedOn, isResolved);
  dayCell(writer, fate.withdrawnOn, isKnown(fate.withdrawnOn));
  writer.bytes(fate.isJoint ? YES : NO);
  writer.next();
  if (fate.isJoint) writer.bytes(errand.lead);
  writer.next();
  const cause = isResolved ? CAUSE_WORDS[fate.cause] : undefined;
  if (cause) writer.bytes(cause);
  writer.next();
  dayCell(writer, fate.apologySentOn, isKnown(fate.apologySentOn));
  if (isKnown(fate.apologySentOn)) writer.day(fate.apologyDueOn);
  writer.endLine();
}
