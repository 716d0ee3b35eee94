/** A value that came without its own text, as Vietnamese readers write it: 86.5 → "86,50". */
export const numberText = (value: number, decimals: number) =>
  value.toFixed(decimals).replace('-', '−').replace('.', ',');

/** An axis number, without decimals it does not need: 2.5 → "2,5", 80 → "80". */
export const tickText = (value: number) =>
  String(Number(value.toFixed(6)))
    .replace('-', '−')
    .replace('.', ',');

/** A whole number with dots between thousands: 12500 → "12.500". */
export const countText = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, '.');
