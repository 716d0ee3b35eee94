import { ScrollRegion } from '@/components/ui/scroll-region';
import { WideCaption } from '@/components/ui/wide-caption';
import { handledInTime, onHandOf, resolvedInTime, type Share } from '@/lib/domain/dossier-counts';
import type { MergedDossiers, MergedView } from '@/lib/domain/merged-baseline';
import {
  formatParts,
  formatShare,
  HANDLED_IN_TIME,
  ILLUSTRATIVE,
  RESOLVED_IN_TIME,
} from '@/lib/text/dossier';
import { periodLabel } from '@/lib/text/dossier-result';
import { countOrMark } from '@/lib/text/dossier-table';
import { formatDay } from '@/lib/text/format';

/** Counts of dossiers before the merger: they add up, as far as the predecessors' are known. */
export function MergedDossierTable({ view }: { readonly view: MergedView }) {
  const { dossiers, ancestry, onDay, merged } = view;
  const unknown = ancestry
    .map(({ name }) => name)
    .filter((name) => dossiers.every((one) => !one.known.includes(name)));
  return (
    <section className="mt-12">
      <h2>Hồ sơ thủ tục hành chính trước sáp nhập</h2>
      <p className="prose mt-2">
        Số hồ sơ cộng được giữa các tỉnh cũ. Mỗi dòng chỉ cộng những tỉnh có số liệu và nói rõ là
        của tỉnh nào; tỉnh chưa có số liệu không được tính là 0.
        {unknown.length > 0 &&
          ` Chưa có số liệu hồ sơ của ${unknown.map((name) => `${name} cũ`).join(', ')}, nên chưa dòng nào là số của cả ${merged.name} mới.`}
      </p>
      {dossiers.length === 0 ? (
        <p className="mt-3">
          Chưa công bố kết quả hồ sơ của kỳ nào kết thúc trước {formatDay(onDay)}.
        </p>
      ) : (
        <Table dossiers={dossiers} outOf={ancestry.length} />
      )}
    </section>
  );
}

type TableProps = { readonly dossiers: readonly MergedDossiers[]; readonly outOf: number };

function Table({ dossiers, outOf }: TableProps) {
  return (
    <ScrollRegion label="Hồ sơ của các tỉnh trước sáp nhập">
      <table className="data mt-2">
        <WideCaption>
          Cộng số hồ sơ của các tỉnh trước sáp nhập
          {dossiers.some(({ release }) => release.isIllustrative) &&
            `; dòng ghi “${ILLUSTRATIVE}” được tạo để trình diễn, không phải số thật`}
        </WideCaption>
        <thead>
          <tr>
            <th scope="col">Kỳ</th>
            <th scope="col">Cộng của</th>
            <th scope="col" className="n whitespace-normal!">
              Phải giải quyết
            </th>
            <th scope="col" className="n whitespace-normal!">
              {RESOLVED_IN_TIME}
            </th>
            <th scope="col" className="n whitespace-normal!">
              {HANDLED_IN_TIME}
            </th>
            <th scope="col" className="n whitespace-normal!">
              Đang quá hạn
            </th>
          </tr>
        </thead>
        <tbody>
          {dossiers.map((one) => (
            <Row key={one.release.id} dossiers={one} outOf={outOf} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Row({ dossiers, outOf }: { readonly dossiers: MergedDossiers; readonly outOf: number }) {
  const { release, counts, known, unknown } = dossiers;
  return (
    <tr>
      <th scope="row">
        <a href={`/ho-so/${release.period}`}>{periodLabel(release)}</a>
        {release.isIllustrative && <span className="small block font-normal">{ILLUSTRATIVE}</span>}
      </th>
      <td className="sm:min-w-40">
        {known.length}/{outOf} tỉnh: {known.map((name) => `${name} cũ`).join(', ')}
        {unknown.length > 0 && (
          <span className="small block">
            chưa có {unknown.map((name) => `${name} cũ`).join(', ')}
          </span>
        )}
      </td>
      <td className="n">{countOrMark(onHandOf(counts))}</td>
      <Rate share={resolvedInTime(counts)} />
      <Rate share={handledInTime(counts)} />
      <td className="n">{countOrMark(counts.overdue)}</td>
    </tr>
  );
}

function Rate({ share }: { readonly share: Share | null }) {
  return (
    <td className="n">
      {formatShare(share)}
      {share && share.whole > 0 && <span className="small block">{formatParts(share)}</span>}
    </td>
  );
}
