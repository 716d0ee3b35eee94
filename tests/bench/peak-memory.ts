const EVERY = 50;
const MEGABYTE = 1024 * 1024;

/** The most this process held before and while `work` ran, and how long that took. Units: MB, ms. */
export async function withPeakMemory<Value>(work: () => Promise<Value>) {
  const before = process.memoryUsage().rss;
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, EVERY);
  const began = performance.now();
  try {
    const value = await work();
    return {
      value,
      took: performance.now() - began,
      before: Math.round(before / MEGABYTE),
      peak: Math.round(peak / MEGABYTE),
    };
  } finally {
    clearInterval(timer);
  }
}
