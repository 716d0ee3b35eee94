import type { Visitor } from '@/lib/platform/visitor';

/** Somebody's browser, from a network of its own unless another is meant. */
export const aVisitor = (network = '203.0.113.7'): Visitor => ({
  network,
  requestId: null,
  headers: new Headers(),
});
