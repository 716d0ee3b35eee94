import { begin } from './begin.mjs';

await begin('test', () => import('./suite.ts'));
