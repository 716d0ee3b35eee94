// Runs in the page before anything of its own, and notes how the page appears.
globalThis.paintWatch = { first: 0, largest: 0, tasks: [], shift: 0 };

/** @param {string} type @param {(entry: PerformanceEntry) => void} take */
const observe = (type, take) =>
  new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
    type,
    buffered: true,
  });

observe('paint', ({ name, startTime }) => {
  if (name === 'first-contentful-paint') globalThis.paintWatch.first = startTime;
});
observe('largest-contentful-paint', ({ startTime }) => {
  globalThis.paintWatch.largest = startTime;
});
observe('longtask', ({ startTime, duration }) => {
  globalThis.paintWatch.tasks.push([startTime, duration]);
});
observe('layout-shift', (entry) => {
  if ('value' in entry && typeof entry.value === 'number') {
    globalThis.paintWatch.shift += entry.value;
  }
});
