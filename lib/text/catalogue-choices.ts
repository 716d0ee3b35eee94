import type { AuthorityChoice, SourceChoice } from '@/lib/domain/catalogue-choices';
import { lifetimeText } from './authority';

/** "Bộ Nội vụ: Quyết định 892/QĐ-BNV" */
export const sourceChoiceText = ({ publisher, title }: SourceChoice): string =>
  `${publisher}: ${title}`;

/** "Hưng Yên (từ 01/07/2025)": which of two of one name. */
export function authorityChoiceText(authority: AuthorityChoice): string {
  const when = lifetimeText(authority);
  return when === '' ? authority.name : `${authority.name} (${when})`;
}
