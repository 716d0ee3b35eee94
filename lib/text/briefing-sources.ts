import type { Briefing } from '@/lib/domain/briefing';
import type { LeaderCard } from '@/lib/domain/leader-board';
import { type DocumentBlock, plain } from '@/lib/domain/official-document';
import { formatDay, formatInstantDay, formatPartialDay } from './format';
import { dossierOriginText, releaseText } from './leader-board';

/** Where each figure comes from and as of when, in the order of the page. */
export function sourceBlocks({ board }: Briefing): DocumentBlock[] {
  const { cards, dossiers, today, readAt } = board;
  const indices = cards.map((card, at) => ({
    ...note(`[${at + 1}]`, sourceText(card, board)),
  }));
  return [
    {
      kind: 'note',
      mark: '',
      words: [
        { text: 'Nguồn và ngày số liệu. ', look: 'bold' },
        { text: `Số liệu chỉ số đọc ngày ${formatInstantDay(readAt)}.` },
      ],
    },
    ...indices,
    ...(dossiers ? [note('-', `Hồ sơ: ${dossierOriginText(dossiers)}.`)] : []),
    note(
      '-',
      `Nhiệm vụ: văn bản chỉ đạo và báo cáo của đơn vị trong hệ thống, tính đến ngày ${formatDay(today)}.`,
    ),
  ];
}

const note = (mark: string, text: string): DocumentBlock => ({
  ...{ kind: 'note', mark, words: plain(text) },
});

/** "PAR Index: Bộ Nội vụ, công bố 17/04/2024, bản 1; đọc tại Báo …, 17/04/2024." */
function sourceText({ history, result }: LeaderCard, { sources }: Briefing['board']): string {
  const { name, publisher } = history.indicator;
  if (!result) return `${name}: ${publisher}; chưa có đợt công bố nào trong hệ thống.`;
  const source = sources[result.row?.sourceCode ?? ''];
  const date = source?.date ? `, ${formatPartialDay(source.date)}` : '';
  const read = source ? `; đọc tại ${source.publisher}${date}` : '';
  return `${name}: ${publisher}, ${releaseText(result.release)}${read}.`;
}
