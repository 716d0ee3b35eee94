import type { Origin, RankOrigin, StatisticKind } from '@/lib/domain/score';

export const originText = {
  published: 'số công bố',
  computed: 'tính từ số công bố',
  estimated: 'ước tính',
} as const satisfies Record<Origin, string>;

/** `computed` is a rank of ours from the published points; the publisher prints none. */
export const rankOriginText = {
  published: 'hạng công bố',
  derived: 'hạng suy từ hạng và mức tăng, giảm hạng đã công bố',
  computed: 'hạng tính từ điểm công bố',
} as const satisfies Record<RankOrigin | 'computed', string>;

export const statisticKindText = {
  mean: 'trung bình',
  median: 'trung vị',
  min: 'thấp nhất',
  max: 'cao nhất',
  groupACount: 'số tỉnh, thành phố nhóm A',
  groupBCount: 'số tỉnh, thành phố nhóm B',
  groupCCount: 'số tỉnh, thành phố nhóm C',
  increasedCount: 'số tỉnh, thành phố tăng',
  decreasedCount: 'số tỉnh, thành phố giảm',
  aboveMeanCount: 'số tỉnh, thành phố trên trung bình',
} as const satisfies Record<StatisticKind, string>;
