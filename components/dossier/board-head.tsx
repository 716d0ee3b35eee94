import { LinkChips } from '@/components/ui/link-chips';
import type { DossierBoard } from '@/lib/domain/dossier-board-view';
import { type DossierView, dossierParameters } from '@/lib/domain/dossier-view';
import { formatDossierPeriod } from '@/lib/text/dossier';
import { kinText, placeName, stretchText } from '@/lib/text/dossier-board';
import { formatDay } from '@/lib/text/format';
import { boardAddress, boardPath } from './board-address';
import { IllustrativeBanner } from './illustrative-banner';

type BoardHeadProps = { readonly board: DossierBoard; readonly home: string };

/** What the page is about, as of when, and the way up; then what may be chosen. */
export function BoardHead({ board, home }: BoardHeadProps) {
  const { place, asOf, basis, stretch } = board;
  return (
    <>
      <Trail board={board} home={home} />
      <h1 className="mt-1">
        Hồ sơ thủ tục hành chính
        <span className="mt-1 block text-lg font-normal text-ink-soft">
          {placeName(place, home)} · {stretchText(stretch)}
        </span>
      </h1>
      {board.isIllustrative && <IllustrativeBanner />}
      <p className="small mt-3">
        {basis === 'cases'
          ? `Tổng hợp từ từng hồ sơ, tính đến hết ngày ${formatDay(asOf)}.`
          : `Chưa có dữ liệu từng hồ sơ; số liệu từ báo cáo đã công bố, tính đến hết ngày ${formatDay(asOf)}.`}
        {place.unit?.endedOn &&
          ` ${place.unit.name} kết thúc hoạt động ngày ${formatDay(place.unit.endedOn)}.`}
      </p>
      {place.kin.length > 0 && (
        <ul className="small mt-1">
          {place.kin.map((kin) => (
            <li key={kin.unit.key}>
              {kinText(kin)}{' '}
              <a href={boardAddress({ unit: kin.unit, field: place.field }, board.view)}>
                Xem {kin.unit.name}
              </a>
            </li>
          ))}
        </ul>
      )}
      <Choices board={board} />
    </>
  );
}

/** From the whole province down to here. */
function Trail({ board: { place, view }, home }: BoardHeadProps) {
  const { unit, field } = place;
  const steps = [
    { label: home, href: boardAddress({ unit: null, field: null }, view), isShown: unit || field },
    {
      label: unit?.name ?? '',
      href: boardAddress({ unit, field: null }, view),
      isShown: unit && field,
    },
  ].filter(({ isShown }) => isShown);
  return (
    <nav aria-label="Cấp trên" className="small no-print">
      <ol className="flex flex-wrap gap-x-2">
        <li>
          <a href="/lanh-dao">Lãnh đạo</a>
        </li>
        {steps.map(({ label, href }) => (
          <li key={href}>
            <span aria-hidden="true">› </span>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Choices({ board }: { readonly board: DossierBoard }) {
  const { place, view, basis } = board;
  const isOther = view.period !== null && board.stretch.period !== null;
  return (
    <div className="no-print mt-4 flex flex-wrap items-end gap-x-6 gap-y-3">
      <PeriodForm board={board} />
      {isOther && (
        <a className="small py-2" href={boardAddress(place, { ...view, period: null })}>
          Về kỳ mới nhất
        </a>
      )}
      {basis === 'cases' && <LinkedChips board={board} />}
    </div>
  );
}

/** A plain GET form: the period asked for stands in the address. */
function PeriodForm({
  board: { place, view, periods, stretch, basis },
}: Omit<BoardHeadProps, 'home'>) {
  const kept = dossierParameters(view).filter(([name]) => name !== 'ky' && name !== 'sap-xep');
  const years = [...new Set(periods.map((period) => period.slice(0, 4)))];
  return (
    <form action={boardPath(place)} aria-label="Chọn kỳ" className="flex flex-wrap items-end gap-2">
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label className="block text-sm" htmlFor="ky">
        <span className="mb-1 block">Kỳ</span>
        <select id="ky" name="ky" defaultValue={stretch.period ?? ''} className="field max-w-full">
          {basis === 'cases' && <option value="">12 tháng tròn gần nhất</option>}
          {years.map((year) => (
            <optgroup key={year} label={`Năm ${year}`}>
              {periods
                .filter((period) => period.startsWith(year))
                .map((period) => (
                  <option key={period} value={period}>
                    {capitalised(formatDossierPeriod(period))}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <button type="submit" className="button is-quiet">
        Xem
      </button>
    </form>
  );
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function LinkedChips({ board: { place, view } }: Omit<BoardHeadProps, 'home'>) {
  const at = (change: Partial<DossierView>) => boardAddress(place, { ...view, ...change });
  return (
    <LinkChips
      label="Loại hồ sơ"
      links={[
        { label: 'Mọi hồ sơ', href: at({ isLinkedOnly: false }), isCurrent: !view.isLinkedOnly },
        {
          label: 'Chỉ hồ sơ liên thông',
          href: at({ isLinkedOnly: true }),
          isCurrent: view.isLinkedOnly,
        },
      ]}
    />
  );
}
