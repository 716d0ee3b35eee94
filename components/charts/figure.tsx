import type { ReactNode } from 'react';

export type FigureProps = {
  /** The finding, or what is measured. */
  readonly title: string;
  /** A real table that says the same in words and numbers. */
  readonly table: ReactNode;
  /** Folded under "Xem dạng bảng" unless the table is what the page is about. */
  readonly isTableFolded?: boolean | undefined;
  readonly chart: ReactNode;
  readonly note?: ReactNode;
  readonly source: ReactNode;
  /** The day the figures are as of, as printed: "17/04/2024". */
  readonly asOf: string;
  readonly downloads?: readonly { readonly href: string; readonly label: string }[] | undefined;
};

/** A chart is never shown alone: its table comes first for whoever reads or listens in order. */
export function Figure({ title, table, isTableFolded = true, chart, note, ...rest }: FigureProps) {
  const { source, asOf, downloads = [] } = rest;
  return (
    <figure className="chart-figure">
      <figcaption className="font-semibold">{title}</figcaption>
      {isTableFolded ? (
        <details className="my-1">
          <summary className="cursor-pointer py-1 text-sm">Xem dạng bảng</summary>
          {table}
        </details>
      ) : (
        table
      )}
      {chart}
      {note !== undefined && <p className="chart-note">{note}</p>}
      <p className="chart-source">
        Nguồn: {source}. Số liệu đến {asOf}.
        {downloads.map(({ href, label }) => (
          <span key={href}>
            {' · '}
            <a download href={href}>
              Tải {label}
            </a>
          </span>
        ))}
      </p>
    </figure>
  );
}
