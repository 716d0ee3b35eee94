import { Chart } from '@/components/charts/chart';
import type { ChartDefinition } from '@/components/charts/definition';
import { ScrollRegion } from '@/components/ui/scroll-region';
import type {
  DocumentBlock,
  DocumentPicture,
  DocumentTable,
  Words,
} from '@/lib/domain/official-document';

type Charts = Readonly<Record<string, ChartDefinition>>;

type BlockProps = { readonly block: DocumentBlock; readonly charts: Charts };

/** One block of a document as the page shows it, in the same words as the files. */
export function Block({ block, charts }: BlockProps) {
  switch (block.kind) {
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'paragraph':
      return (
        <p className="official-text">
          <Runs words={block.words} />
        </p>
      );
    case 'point':
      return (
        <p className="official-text">
          - <Runs words={block.words} />
        </p>
      );
    case 'note':
      return (
        <p className="official-note">
          {block.mark && `${block.mark} `}
          <Runs words={block.words} />
        </p>
      );
    case 'table':
      return <BlockTable table={block} />;
    case 'picture':
      return <Picture picture={block} definition={charts[block.name]} />;
  }
}

const LOOKS = { bold: 'strong', italic: 'em', plain: 'span' } as const;

/** Words of a line; what has a place on the site leads there. */
function Runs({ words }: { readonly words: Words }) {
  return words.map(({ text, look, href }) => {
    const Look = LOOKS[look ?? 'plain'];
    return <Look key={text}>{href ? <a href={href}>{text}</a> : text}</Look>;
  });
}

function BlockTable({ table: { caption, columns, rows } }: { readonly table: DocumentTable }) {
  const look = (at: number) => (columns[at]?.isNumber ? 'n' : undefined);
  return (
    <ScrollRegion label={caption}>
      <table className="official-table">
        <caption>{caption}</caption>
        <colgroup>
          {columns.map(({ heading, width }) => (
            <col key={heading} style={{ width: `${width}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ heading }) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first = [], ...cells], row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a finished document never move
            <tr key={row}>
              <th scope="row">
                <Runs words={first} />
              </th>
              {cells.map((words, at) => (
                <td key={columns[at + 1]?.heading} className={look(at + 1)}>
                  <Runs words={words} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

type PictureProps = {
  readonly picture: DocumentPicture;
  readonly definition: ChartDefinition | undefined;
};

/** A chart, and what it says as a table before it. */
function Picture({ picture: { caption, headings, rows }, definition }: PictureProps) {
  if (!definition) return null;
  return (
    <figure className="chart-figure official-figure">
      <figcaption>{caption}</figcaption>
      <details className="no-print my-1">
        <summary className="cursor-pointer py-1 text-sm">Xem dạng bảng</summary>
        <ScrollRegion label={`Bảng: ${caption}`}>
          <table className="official-table">
            <thead>
              <tr>
                {headings.map((heading) => (
                  <th key={heading} scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([name = '', ...figures]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {figures.map((figure, at) => (
                    <td key={headings[at + 1]} className="n">
                      {figure}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      </details>
      <Chart definition={definition} label={caption} />
    </figure>
  );
}
