import type { Briefing } from '@/lib/domain/briefing';
import {
  type DocumentBlock,
  type OfficialDocument,
  plain,
  type Words,
} from '@/lib/domain/official-document';
import { fieldBlocks, gapBlocks, taskBlocks } from './briefing-gaps';
import { documentFoot, documentHead, headSaid, homeOf } from './briefing-head';
import { indexBlocks } from './briefing-indices';
import { matterBlocks } from './briefing-matters';
import { sourceBlocks } from './briefing-sources';
import { formatDay, formatMoment, formatPeriod } from './format';
import { boardDaysText, boardVersionsText } from './leader-board';

/** What the page is called, and the files. */
export const BRIEFING = 'Báo cáo nhanh';

/** "Nhanh tình hình cải cách hành chính của tỉnh Thái Bình (chỉ số năm 2023), phục vụ họp". */
function subjectOf({ board }: Briefing): string {
  const { typeName, name } = homeOf(board.home);
  const home = `${typeName.toLocaleLowerCase('vi')} ${name}`;
  return `Nhanh tình hình cải cách hành chính của ${home}, chỉ số ${formatPeriod(board.period)}`;
}

/** Which part of the figures is made up, said in the first lines; null where none is. */
export function illustrativeText({ board }: Pick<Briefing, 'board'>): string | null {
  const parts = [
    board.dossiers?.isIllustrative && 'hồ sơ',
    hasIllustrativeTasks(board) && 'nhiệm vụ',
  ].filter(Boolean);
  if (parts.length === 0) return null;
  return `Dữ liệu minh hoạ: số liệu về ${parts.join(' và ')} trong báo cáo này được tạo để trình diễn, không phải số liệu thật.`;
}

const hasIllustrativeTasks = ({ tasks, lost, worst }: Briefing['board']): boolean =>
  [...tasks.overdue, ...lost, ...worst]
    .flatMap((place) => place.tasks)
    .some(({ directive }) => directive.isIllustrative);

function openingBlocks(briefing: Briefing): DocumentBlock[] {
  const { board } = briefing;
  const days = `${boardDaysText(board)} Nhiệm vụ tính đến ngày ${formatDay(board.today)}.`;
  const illustrative = illustrativeText(briefing);
  const words: Words = illustrative
    ? [{ text: `${days} ` }, { text: illustrative, look: 'bold' }]
    : plain(days);
  return [{ kind: 'paragraph', words }];
}

/** When it was made and which versions it holds: at the foot of each page. */
const editionOf = ({ board, madeAt }: Briefing): string =>
  [`Lập lúc ${formatMoment(madeAt)}`, boardVersionsText(board)].filter(Boolean).join(' · ');

/** The briefing as a document with all its words: the page, the Word file and the PDF are drawn from it. */
export function briefingDocument(briefing: Briefing): OfficialDocument {
  const { board, head } = briefing;
  const said = headSaid(head, homeOf(board.home));
  const subject = subjectOf(briefing);
  return {
    head: documentHead(said, board.today),
    kindName: 'BÁO CÁO',
    subject,
    blocks: [
      ...openingBlocks(briefing),
      ...indexBlocks(briefing),
      ...gapBlocks(briefing),
      ...fieldBlocks(briefing),
      ...taskBlocks(briefing),
      ...matterBlocks(briefing),
      ...sourceBlocks(briefing),
    ],
    foot: documentFoot(said),
    edition: editionOf(briefing),
    mostPages: 2,
    title: `Báo cáo nhanh ngày ${formatDay(board.today)}: ${board.home.name}, ${formatPeriod(board.period)}`,
    author: said.issuer,
    keywords: 'cải cách hành chính, báo cáo nhanh',
  };
}
