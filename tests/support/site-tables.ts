import type { Page } from '@playwright/test';

export type ShownRow = {
  readonly cells: readonly string[];
  readonly links: readonly { readonly href: string; readonly text: string }[];
};

/** A table of a page as a reader sees it, spaces made plain. */
export type ShownTable = {
  readonly caption: string;
  readonly headings: readonly string[];
  readonly rows: readonly ShownRow[];
};

const AT_ONCE = 3;

/** The tables in the HTML of each address, read by the browser's own parser; fails on any other answer than 200. */
export async function tablesAt(
  page: Page,
  addresses: readonly string[],
): Promise<Map<string, ShownTable[]>> {
  if (page.url() === 'about:blank') await page.goto('/tro-giup-tiep-can');
  const found = await page.evaluate(readTables, { addresses: [...addresses], atOnce: AT_ONCE });
  return new Map(found);
}

/** Runs in the browser. */
async function readTables(wanted: { addresses: string[]; atOnce: number }) {
  const plain = (element: Element | null) =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const read = (table: HTMLTableElement) => ({
    caption: plain(table.caption),
    headings: [...(table.tHead?.rows[0]?.cells ?? [])].map(plain),
    rows: [...table.tBodies]
      .flatMap((body) => [...body.rows])
      .map((row) => ({
        cells: [...row.cells].map(plain),
        links: [...row.querySelectorAll('a')].map((link) => ({
          href: link.getAttribute('href') ?? '',
          text: plain(link),
        })),
      })),
  });
  const found: [string, ReturnType<typeof read>[]][] = [];
  const waiting = [...wanted.addresses];
  const work = async () => {
    for (let address = waiting.shift(); address; address = waiting.shift()) {
      const answer = await fetch(address);
      if (answer.status !== 200) throw new Error(`${answer.status} at ${address}`);
      const html = new DOMParser().parseFromString(await answer.text(), 'text/html');
      found.push([address, [...html.querySelectorAll('table')].map(read)]);
    }
  };
  await Promise.all(Array.from({ length: wanted.atOnce }, work));
  return found;
}

/** The text under a heading, told by how the heading begins; undefined where no column has it. */
export function cellUnder(table: ShownTable, row: ShownRow | undefined, heading: string) {
  const column = table.headings.findIndex((text) => text.startsWith(heading));
  return column < 0 ? undefined : row?.cells[column];
}

/** Where a row's figure comes from, as its link says it. */
export const sourceOf = (row: ShownRow | undefined) =>
  row?.links.findLast(({ href }) => href.startsWith('/nguon#'))?.href;

/** The address of a row's province, by the name the row gives it. */
export const provinceIn = (row: ShownRow) =>
  row.links.find(({ href }) => /^\/don-vi\/[^/]+$/.test(href));
