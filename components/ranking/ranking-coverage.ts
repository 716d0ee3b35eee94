import type { PublishedRanking } from '@/lib/domain/published-ranking';

/** How many authorities have what, in one sentence that never pretends to be complete. */
export function coverageSentence({ indicator, release, rows }: PublishedRanking): string {
  const scored = rows.filter(({ points }) => points !== null).length;
  const ranked = rows.filter(({ place }) => place !== null).length;
  const all = rows.length;
  if (!release.isComplete) {
    return `Mới tìm thấy số công khai của một phần trong ${all} tỉnh, thành phố: ${scored} nơi có điểm, ${ranked} nơi có hạng. Đây không phải bảng đầy đủ; hạng giữ đúng như nguồn in, những nơi còn lại để trống.`;
  }
  const missing =
    scored === all ? '' : ` ${all - scored} nơi không có điểm đứng cuối bảng, không xếp hạng.`;
  const ranking = indicator.isRankedByPublisher
    ? ''
    : ' Cơ quan công bố chỉ chia bốn nhóm, không xếp hạng; hạng ở đây được tính từ điểm đã công bố.';
  return `${scored} trong ${all} tỉnh, thành phố có điểm.${missing}${ranking}`;
}
