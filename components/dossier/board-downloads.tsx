import { TableDownloads } from '@/components/ui/table-downloads';
import type { BoardTable } from '@/lib/domain/dossier-board-table';
import type { DossierBoard } from '@/lib/domain/dossier-board-view';
import { boardTableAddress } from './board-address';

type BoardDownloadsProps = {
  readonly board: DossierBoard;
  readonly table: BoardTable;
  /** What is in it: "theo tháng". */
  readonly of: string;
};

/** A table of this page as a file, for who may take unpublished figures out. */
export function BoardDownloads({ board, table, of }: BoardDownloadsProps) {
  if (!board.mayDownload) return null;
  return (
    <TableDownloads {...boardTableAddress(board.place, board.view, table)} of={of}>
      Tải bảng này
    </TableDownloads>
  );
}
