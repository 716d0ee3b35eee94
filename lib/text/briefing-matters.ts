import type { Briefing, OpenMatter } from '@/lib/domain/briefing';
import { type DocumentBlock, plain } from '@/lib/domain/official-document';
import { listed } from './dossier-board';
import { formatCount, formatPeriod } from './format';
import { targetSign } from './target';
import { targetVerdictText } from './target-verdict';

/** What waits for a word, in words that take no side. */
export function matterBlocks({ matters }: Briefing): DocumentBlock[] {
  const heading: DocumentBlock = { kind: 'heading', text: '5. Nội dung cần cho ý kiến' };
  if (matters.length === 0) {
    return [
      heading,
      { kind: 'paragraph', words: plain('Không có nội dung nào chờ ý kiến theo số liệu hiện có.') },
    ];
  }
  return [
    heading,
    ...matters.map(
      (matter): DocumentBlock => ({ kind: 'point', words: plain(matterText(matter)) }),
    ),
  ];
}

const MOST_NAMED = 2;

const named = (names: readonly string[]): string =>
  names.length > MOST_NAMED
    ? `${names.slice(0, MOST_NAMED).join(', ')} và ${names.length - MOST_NAMED} nơi khác`
    : listed(names);

function matterText(matter: OpenMatter): string {
  switch (matter.kind) {
    case 'overdueTasks':
      return `${formatCount(matter.count)} nhiệm vụ quá hạn: biện pháp và thời hạn tiếp theo với ${named(matter.heads)}.`;
    case 'ordersWithoutTasks':
      return `${formatCount(matter.count)} văn bản chỉ đạo chưa giao nhiệm vụ: đơn vị chủ trì, người đứng đầu và thời hạn.`;
    case 'nobodyAtIt':
      return `Chưa có nhiệm vụ nào gắn với: ${listed(matter.names)}.`;
    case 'targets':
      return `Mục tiêu chưa theo kịp: ${listed(matter.verdicts.map(targetName))}.`;
  }
}

type Aimed = Extract<OpenMatter, { kind: 'targets' }>['verdicts'][number];

const targetName = ({ indicator, target, shown }: Aimed): string =>
  `${indicator.name} ${targetSign(target)} ${formatPeriod(target.period)} (${targetVerdictText[shown].word})`;
