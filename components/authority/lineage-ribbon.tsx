import type { AuthorityView, Kinship } from '@/lib/domain/authority-view';
import { successionKindText } from '@/lib/text/authority';
import { formatDay } from '@/lib/text/format';

/** Where an authority came from and what became of it, with names, codes and the legal document. */
export function LineageRibbon({ authority }: { readonly authority: AuthorityView }) {
  const { predecessors, successors, versions, name } = authority;
  return (
    <section className="keep mt-16">
      <h2>Tên, mã và địa giới qua thời gian</h2>
      <ol className="mt-4 flex flex-wrap items-stretch gap-x-2 gap-y-3 text-sm">
        {predecessors.map((predecessor) => (
          <Relative key={predecessor.slug} kin={predecessor} lead="Trước đó" />
        ))}
        {versions.map((version) => (
          <li
            key={version.validFrom ?? 'first'}
            className="border-t-4 border-accent bg-accent-soft p-3"
          >
            <strong className="block">{version.name}</strong>
            <span className="block">
              {version.typeName}
              {version.code && `, mã ${version.code}`}
            </span>
            {version.region && (
              <span className="block">
                <a href={`/don-vi/${version.region.slug}`}>{version.region.name}</a>
              </span>
            )}
            <span className="small block">
              {version.validFrom ? `từ ${formatDay(version.validFrom)}` : 'từ trước khi có số liệu'}
              {version.validTo ? ` đến ${formatDay(version.validTo)}` : ' đến nay'}
            </span>
          </li>
        ))}
        {successors.map((successor) => (
          <Relative key={successor.slug} kin={successor} lead="Sau đó" />
        ))}
      </ol>
      {predecessors.length === 0 && successors.length === 0 && (
        <p className="small mt-3">{name} giữ nguyên địa giới trong toàn bộ thời gian có số liệu.</p>
      )}
    </section>
  );
}

function Relative({ kin, lead }: { readonly kin: Kinship; readonly lead: string }) {
  return (
    <li className="border-t-4 border-rule-strong p-3">
      <span className="small block">{lead}</span>
      <a href={`/don-vi/${kin.slug}`} className="block font-semibold">
        {kin.name}
      </a>
      <span className="block">
        {successionKindText[kin.kind]} ngày {formatDay(kin.onDay)}
      </span>
      <span className="small block">{kin.document}</span>
    </li>
  );
}
