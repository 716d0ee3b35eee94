/**
 * How far each dot of a row steps up (−) or down (+) so that dots of this size lie side by side.
 * `xs` must ascend. Unit: px. A dot takes the free place nearest to the row, upper first.
 */
export function swarm(xs: readonly number[], diameter: number): number[] {
  const placed: { x: number; y: number }[] = [];
  for (const x of xs) {
    const near = placed.filter((dot) => x - dot.x < diameter);
    const isFree = (y: number) =>
      near.every((dot) => Math.hypot(x - dot.x, y - dot.y) >= diameter - 1e-6);
    const touching = near.flatMap((dot) => {
      const reach = Math.sqrt(diameter ** 2 - (x - dot.x) ** 2);
      return [dot.y - reach, dot.y + reach];
    });
    const free = [0, ...touching].filter(isFree);
    free.sort((one, other) => Math.abs(one) - Math.abs(other) || one - other);
    placed.push({ x, y: free[0] ?? 0 });
  }
  return placed.map(({ y }) => y);
}
