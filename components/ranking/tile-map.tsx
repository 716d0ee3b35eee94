'use client';

import type { RankingCells } from './ranking-cells';
import type { Archipelago } from './tile-places';

type TileMapProps = {
  readonly label: string;
  readonly rows: readonly RankingCells[];
  readonly islands: readonly Archipelago[];
  readonly legend: readonly { readonly tone: string; readonly label: string }[];
};

/** The country as tiles, one a province, no borders drawn: a second way into the table beside it. */
export function TileMap({ label, rows, islands, legend }: TileMapProps) {
  return (
    <nav aria-label={label} className="keep">
      <ul className="tiles">
        {rows.map(({ slug, name, tile, group, rank, points, remark }) =>
          tile ? (
            <li key={slug} style={{ gridColumn: tile[0], gridRow: tile[1] }}>
              <a
                href={`/don-vi/${slug}`}
                data-tone={group || (rank ? 'x' : '0')}
                aria-label={`${name}: ${rank ? `hạng ${rank}, ` : ''}${points} ${remark}`.trim()}
                title={name}
              >
                <b>{tile[2]}</b>
                <span>{rank.split('/')[0] || '–'}</span>
              </a>
            </li>
          ) : null,
        )}
        {islands.map(({ name, province, row }) => (
          <li key={name} className="island" style={{ gridColumn: '6 / span 3', gridRow: row }}>
            {name}
            <small>({province})</small>
          </li>
        ))}
      </ul>
      <ul className="tile-legend">
        {legend.map((entry) => (
          <li key={entry.tone}>
            <i data-tone={entry.tone} />
            {entry.label}
          </li>
        ))}
      </ul>
    </nav>
  );
}
