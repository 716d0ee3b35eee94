import { formatPoints } from './format';
import { MISSING_MARK } from './missing';

/** How every file writes its figures, as one of its first lines says. */
export const figureFormatText =
  'Cách ghi: UTF-8; ô cách nhau bằng dấu chấm phẩy; dấu phẩy là dấu thập phân, không ngăn hàng nghìn; số giữ đủ chữ số như nguồn in; dấu – là không có số, lý do ở cột bên cạnh.';

/** "86,49", or "–" where there is none. */
export const figureCell = (points: string | null): string =>
  points === null ? MISSING_MARK : formatPoints(points);

/** A whole number for a column that is to be sorted: "17", "-8", or "–". */
export const countCell = (count: number | null): string =>
  count === null ? MISSING_MARK : String(count);
