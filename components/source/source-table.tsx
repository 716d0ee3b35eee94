'use client';

import { ScrollRegion } from '@/components/ui/scroll-region';
import { formatPartialDay } from '@/lib/text/format';

type ListedSource = {
  readonly code: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string;
  readonly figures: number;
};

/**
 * Every source with its own anchor, so that a figure's link lands on its line.
 *
 * A client component for the same reason as the ranking's table: short rows instead of a second copy.
 */
export function SourceTable({ sources }: { readonly sources: readonly ListedSource[] }) {
  return (
    <ScrollRegion label="Danh sách nguồn">
      <table className="data">
        <caption>Xếp theo cơ quan đăng; cột cuối là số con số đã đọc ở nguồn đó.</caption>
        <thead>
          <tr>
            <th scope="col">Nguồn</th>
            <th scope="col">Nơi đăng</th>
            <th scope="col">Ngày</th>
            <th scope="col" className="n">
              Con số
            </th>
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={source.code} id={source.code} className="target:bg-accent-soft">
              <th scope="row">
                <a href={source.url} rel="noreferrer">
                  {source.title}
                </a>
              </th>
              <td>{source.publisher}</td>
              <td className="whitespace-nowrap">
                {source.date ? formatPartialDay(source.date) : 'không ghi ngày'}
              </td>
              <td className="n">{source.figures}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
