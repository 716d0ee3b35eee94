const WORDS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

/** A small number in words: "ba"; from ten on in digits. */
export const countText = (count: number): string => WORDS[count] ?? String(count);

/** Why this year is the one shown first: "Đây là năm gần nhất có đủ cả ba chỉ số." */
export const fullestYearText = (known: number, all: number): string =>
  known === all
    ? `Đây là năm gần nhất có đủ cả ${countText(all)} chỉ số.`
    : `Đây là năm gần nhất có nhiều chỉ số nhất: ${known}/${all}.`;
