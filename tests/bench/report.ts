import type { Aim } from './aims';
import type { LoadRow } from './load';
import type { Paint } from './paint';
import type { Weight } from './weight';

const whole = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 });
const exact = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4 });
const share = new Intl.NumberFormat('vi-VN', { style: 'percent', maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

const kilobytes = (bytes: number) => `${tenths.format(bytes / 1_000)} kB`;
const milliseconds = (time: number) => `${whole.format(time)} ms`;

type Table = { readonly title: string; readonly rows: readonly (readonly string[])[] };

/** Columns as wide as their widest cell: the first to the left, figures to the right. */
function printTable({ title, rows }: Table): void {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  console.log(`\n${title}`);
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(`  ${cells.join('  ')}`);
  }
}

export function printLoad(rows: readonly LoadRow[]): void {
  const head = ['', 'yêu cầu/s', 'so với trang rỗng', 'p50', 'p99'];
  const lines = rows.map(({ name, perSecond, shareOfEmpty, p50, p99 }) => [
    ...[name, whole.format(perSecond), share.format(shareOfEmpty)],
    ...[milliseconds(p50), milliseconds(p99)],
  ]);
  printTable({ title: 'Chịu tải, 50 kết nối', rows: [head, ...lines] });
}

export function printWeight(weights: readonly Weight[]): void {
  const head = ['', 'HTML', 'gửi đi', 'gzip', 'br', 'phần flight', 'yêu cầu', 'script'];
  const lines = weights.map(({ name, html, requests, script, ...rest }) => [
    ...[name, kilobytes(html.raw), `${kilobytes(html.served)} ${html.encoding}`],
    ...[kilobytes(html.gzip), kilobytes(html.brotli), share.format(html.flightShare)],
    ...[`${requests} → ${rest.requestsAfterReading}`],
    ...[`${kilobytes(script)} → ${kilobytes(rest.scriptAfterReading)}`],
    ...[kilobytes(rest.style), kilobytes(rest.font)],
  ]);
  printTable({
    title: 'Dung lượng; → sau khi đọc hết trang',
    rows: [[...head, 'CSS', 'phông'], ...lines],
  });
}

export function printPaint(paints: readonly Paint[]): void {
  const head = ['', 'hiện đầu tiên', 'hiện phần lớn nhất', 'nghẽn', 'xê dịch'];
  const lines = paints.map(({ name, firstPaint, largestPaint, blocking, layoutShift }) => [
    ...[name, milliseconds(firstPaint), milliseconds(largestPaint)],
    ...[milliseconds(blocking), exact.format(layoutShift)],
  ]);
  printTable({
    title: 'Hiện trang, điện thoại 360×800, máy chậm 4 lần',
    rows: [head, ...lines],
  });
}

export function printAims(aims: readonly Aim[]): void {
  console.log('\nMục tiêu');
  for (const { aim, missedBy } of aims) {
    console.log(`  ${missedBy.length === 0 ? '✓' : '✗'} ${aim}`);
    for (const miss of missedBy) console.log(`      ${miss}`);
  }
}
