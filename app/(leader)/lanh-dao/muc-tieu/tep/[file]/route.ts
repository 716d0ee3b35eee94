import { innerTableFile } from '@/lib/actions/table-file';
import { endingOf } from '@/lib/domain/table-file';
import { requireActor } from '@/lib/platform/session';
import { publicAddress } from '@/lib/queries/published-address';
import { targetBoard } from '@/lib/queries/target-board';
import { targetBoardFile } from '@/lib/text/target-board-file';

type Context = RouteContext<'/lanh-dao/muc-tieu/tep/[file]'>;

/** Every target of the home province: "muc-tieu.csv", "muc-tieu.xlsx"; written into the log. */
export async function GET(_request: Request, { params }: Context) {
  const actor = await requireActor('/lanh-dao/muc-tieu');
  const { file } = await params;
  const board = await targetBoard(actor);
  const table = board && targetBoardFile(board, publicAddress('/lanh-dao/muc-tieu'));
  return innerTableFile(table, endingOf(file, 'muc-tieu'), 'target', actor);
}
