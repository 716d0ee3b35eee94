/** The number of a row in an address, "12"; null for anything else. */
export const rowNumber = (text: string): number | null =>
  /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
