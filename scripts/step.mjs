const SECONDS = new Intl.NumberFormat('vi-VN', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** @param {number} began reading of `performance.now()` */
export const secondsSince = (began) => `${SECONDS.format((performance.now() - began) / 1_000)} s`;

/**
 * Does one step of a command and tells it in a line with its time, "✓ Cài thư viện … 12,3 s".
 * `work` may add a remark to the line, and say that it did not turn out well.
 *
 * @template T
 * @param {string} name
 * @param {(remark: (text: string, isWell?: boolean) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const began = performance.now();
  let remark = '';
  let sign = '✓';
  if (process.stdout.isTTY) process.stdout.write(`  ${name} …`);
  const tell = () => {
    if (process.stdout.isTTY) process.stdout.write('\r\x1b[K');
    console.log(`${sign} ${name} … ${secondsSince(began)}${remark && ` (${remark})`}`);
  };
  try {
    const result = await work((text, isWell = true) => {
      remark = text;
      sign = isWell ? '✓' : '✗';
    });
    tell();
    return result;
  } catch (error) {
    sign = '✗';
    tell();
    throw error;
  }
}
