import type { Briefing } from '@/lib/domain/briefing';
import type { LeaderCard } from '@/lib/domain/leader-board';
import type { DocumentBlock } from '@/lib/domain/official-document';
import { formatDay, formatInstantDay, formatPartialDay } from './format';
import { dossierOriginText, releaseText } from './leader-board';

/** Where each figure comes from and as of when, in the order of the page: one paragraph of small print. */
export function sourceBlocks({ board }: Briefing): DocumentBlock[] {
  const { cards, dossiers, today, readAt } = board;
  const parts = [
    ...cards.map((card, at) => `[${at + 1}] ${sourceText(card, board)}`),
    ...(dossiers ? [`Hồ sơ: ${dossierOriginText(dossiers)}.`] : []),
    `Nhiệm vụ: văn bản chỉ đạo và báo cáo của đơn vị trong hệ thống, tính đến ngày ${formatDay(today)}.`,
    `Số liệu chỉ số đọc ngày ${formatInstantDay(readAt)}.`,
  ];
  const words = [
    { text: 'Nguồn và ngày số liệu. ', look: 'bold' } as const,
    ...parts.map((text) => ({ text: `${text} ` })),
  ];
  return [{ kind: 'note', mark: '', words }];
}

/** "PAR Index: Bộ Nội vụ, công bố 17/04/2024, bản 1; đọc tại Báo …, 17/04/2024." */
function sourceText({ history, result }: LeaderCard, { sources }: Briefing['board']): string {
  const { name, publisher } = history.indicator;
  if (!result) return `${name}: ${publisher}; chưa có đợt công bố nào trong hệ thống.`;
  const source = sources[result.row?.sourceCode ?? ''];
  const date = source?.date ? `, ${formatPartialDay(source.date)}` : '';
  const read = source ? `; đọc tại ${source.publisher}${date}` : '';
  return `${name}: ${publisher}, ${releaseText(result.release)}${read}.`;
}
