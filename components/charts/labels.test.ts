import { expect, test } from 'vitest';
import { clearOfLeaders, lanesFor, placeLabels, spreadLabels } from './labels';

const PLOT = { x: 0, y: 0, width: 300, height: 200 };

test('a label stands above its mark where there is room', () => {
  const [place] = placeLabels([{ x: 150, y: 100, width: 40, height: 10 }], [], PLOT, 5);
  expect(place).toEqual({ x: 130, y: 85, width: 40, height: 10 });
});

test('a label of a mark in the corner stays inside the plot', () => {
  const [place] = placeLabels([{ x: 300, y: 0, width: 80, height: 16 }], [], PLOT, 5);
  expect(place).toMatchObject({ x: 220 });
  expect(place?.y).toBeGreaterThanOrEqual(0);
});

test('a label goes below where a line runs above its mark', () => {
  const line = { x: 0, y: 80, width: 300, height: 16 };
  const [place] = placeLabels([{ x: 150, y: 100, width: 40, height: 10 }], [line], PLOT, 5);
  expect(place?.y).toBe(105);
});

test('labels of two marks on one spot do not cover each other', () => {
  const mark = { x: 150, y: 100, width: 60, height: 14 };
  const [one, other] = placeLabels([mark, mark], [], PLOT, 5);
  expect([one?.y, other?.y]).toEqual([81, 105]);
});

test('names of lines that end together are spread, keeping their order', () => {
  const names = [
    { centre: 101, height: 20 },
    { centre: 100, height: 20 },
  ];
  expect(spreadLabels(names, 0, 200)).toEqual([120, 100]);
});

test('names at the foot of the plot are pushed up, not out', () => {
  const names = [
    { centre: 195, height: 20 },
    { centre: 198, height: 20 },
  ];
  expect(spreadLabels(names, 0, 200)).toEqual([170, 190]);
});

test('labels that would touch go to lanes of their own', () => {
  const labels = [
    { x: 0, width: 50 },
    { x: 40, width: 50 },
    { x: 100, width: 50 },
  ];
  expect(lanesFor(labels, 8)).toEqual([0, 1, 0]);
});

test('a label makes way for the leader of a label above it', () => {
  const place = { x: 80, y: 20, width: 60, height: 14 };
  expect(clearOfLeaders(place, 100, [120]).x).toBe(56);
});
