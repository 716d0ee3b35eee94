import type { SourceView } from '@/lib/domain/source-view';
import type { TableFile } from '@/lib/domain/table-file';
import { readAtLine } from './about-line';
import { formatPartialDay } from './format';

type SourceFile = {
  readonly sources: readonly Omit<SourceView, 'accessedVia'>[];
  readonly address: string;
  readonly readAt: string;
};

/** Every source as a file, in the order of its page. */
export const sourceFile = ({ sources, address, readAt }: SourceFile): TableFile => ({
  name: ['nguon so lieu'],
  sheet: 'Nguồn',
  headings: ['Mã', 'Nguồn', 'Nơi đăng', 'Ngày', 'Địa chỉ nguồn', 'Số con số đã đọc'],
  rows: sources.map(({ code, title, publisher, date, url, figures }) => [
    ...[code, title, publisher, date ? formatPartialDay(date) : 'không ghi ngày', url],
    { count: figures },
  ]),
  about: [
    ['Bảng', 'Các trang và văn bản công khai mà mọi con số được đọc ra'],
    ['Bộ lọc', `không lọc; xếp theo cơ quan đăng; ${sources.length} nguồn`],
    ['Ký hiệu', 'Ngày ghi như nguồn in: có nguồn chỉ ghi tháng hoặc năm.'],
    ['Trích dẫn', 'Danh sách nguồn của trang chỉ số cải cách hành chính.'],
    ['Địa chỉ', address],
    readAtLine(readAt),
  ],
});
