/** Colours a chart may use, with what they are where no page sets them (on paper, in a download). */
const SOLID = {
  paper: '#ffffff',
  ink: '#15202e',
  'ink-soft': '#4a5566',
  rule: '#d7dde6',
  accent: '#0b3d91',
  'accent-soft': '#e7edf8',
  muted: '#657080',
  bad: '#b3261e',
  'series-1': '#0b3d91',
  'series-2': '#b35900',
  'series-3': '#14795a',
  'series-4': '#7b3fa0',
  'series-5': '#5a6472',
} as const;

export type Colour = keyof typeof SOLID;

/** The page's colour of that name, so that a picture follows light and high-contrast schemes. */
export const colour = (name: Colour) => `var(--${name},${SOLID[name]})`;

/** A rim of the page's colour round words that stand on lines. */
export const HALO = { stroke: colour('paper'), strokeWidth: 3, paintOrder: 'stroke' } as const;

const PAGE_COLOUR = /var\(--[a-z0-9-]+,\s*(#[0-9a-f]{6})\)/g;

/** The same drawing with real colours, for readers that know no custom properties. */
export const withSolidColours = (svg: string) => svg.replace(PAGE_COLOUR, '$1');

export const FONT_FAMILY = "'Be Vietnam Pro',sans-serif";
