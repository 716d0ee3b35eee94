import { formatCount } from './format';
import { MISSING_MARK } from './missing';

/** "1.150.343", or "–" where the column is not printed. */
export const countOrMark = (count: number | null): string =>
  count === null ? MISSING_MARK : formatCount(count);
