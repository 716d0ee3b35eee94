const EVERY = 50;
const MEGABYTE = 1024 * 1024;

/** The most this process held while `work` ran, and how long that took. Units: MB, ms. */
export async function withPeakMemory<Value>(work: () => Promise<Value>) {
  let peak = process.memoryUsage().rss;
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, EVERY);
  const began = performance.now();
  try {
    const value = await work();
    return { value, took: performance.now() - began, peak: Math.round(peak / MEGABYTE) };
  } finally {
    clearInterval(timer);
  }
}
