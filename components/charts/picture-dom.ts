import { Window } from 'happy-dom';

/** The few names of a browser that React and Recharts look for, from a document nobody sees. */
const NAMES = [
  'document',
  'Element',
  'Event',
  'HTMLElement',
  'HTMLIFrameElement',
  'Node',
  'SVGElement',
  'KeyboardEvent',
  'MouseEvent',
  'ResizeObserver',
  'cancelAnimationFrame',
  'getComputedStyle',
  'requestAnimationFrame',
] as const;

const page = new Window({ url: 'http://127.0.0.1/', width: 1024, height: 768 });

for (const name of NAMES)
  Object.defineProperty(globalThis, name, { value: page[name], writable: true });
Object.defineProperty(globalThis, 'window', { value: globalThis, writable: true });
Object.defineProperty(globalThis, 'navigator', { value: page.navigator, writable: true });
