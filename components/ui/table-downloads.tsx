type TableDownloadsProps = {
  /** The file's address without its ending: "/du-lieu/xep-hang/papi/2023/bang". */
  readonly file: string;
  /** What the page shows, as its address says it: "?vung=…". */
  readonly query?: string;
  /** What is handed out: "Tải đúng những dòng đang hiện". */
  readonly children: string;
  /** A page with several tables says of which; read out after the name of each link. */
  readonly of?: string;
};

/** A table as a file: the same rows and columns, with what they are and where they come from. */
export function TableDownloads({ file, query = '', children, of }: TableDownloadsProps) {
  const hidden = of && <span className="sr-only"> {of}</span>;
  return (
    <p className="no-print small mt-3">
      {children}:{' '}
      <a href={`${file}.xlsx${query}`} download>
        Excel{hidden}
      </a>{' '}
      (kèm trang nguồn và ghi chú) ·{' '}
      <a href={`${file}.csv${query}`} download>
        CSV{hidden}
      </a>{' '}
      (UTF-8, dấu chấm phẩy, dấu phẩy thập phân)
    </p>
  );
}
