import { LinkChips } from '@/components/ui/link-chips';
import { ScrollRegion } from '@/components/ui/scroll-region';
import type { CalendarYear, KeptCalendarDay } from '@/lib/domain/calendar-edit';
import { calendarDayKindText, calendarDoneText, weekdayText } from '@/lib/text/calendar-edit';
import { formatCount, formatDay } from '@/lib/text/format';
import { CalendarDayForms, NewCalendarDayForm } from './calendar-forms';

const PAGE = '/danh-muc/lich-lam-viec';

type CalendarPageProps = {
  readonly calendar: CalendarYear;
  /** The day to edit, as the address says. */
  readonly chosen: KeptCalendarDay | null;
  readonly isRemoved: boolean;
};

/** Holidays on weekdays and make-up days on weekends of one year, for those who keep them. */
export function CalendarPage({ calendar, chosen, isRemoved }: CalendarPageProps) {
  const { year, years, days, workingDays } = calendar;
  return (
    <>
      <p>
        <a href="/danh-muc">Danh mục</a>
      </p>
      <h1 className="mt-2">Lịch làm việc năm {year}</h1>
      {isRemoved && (
        <p className="note mt-3" role="status">
          {calendarDoneText.removed}
        </p>
      )}
      <p className="prose mt-3">
        Cơ quan làm việc từ thứ hai đến thứ sáu, trừ những ngày nghỉ và thêm những ngày làm bù dưới
        đây. Số ngày làm việc quá hạn và hồ sơ sắp đến hạn tính theo lịch này. Năm {year} có{' '}
        <strong>{formatCount(workingDays)} ngày làm việc</strong>.
      </p>
      <LinkChips
        label="Năm"
        links={years.map((one) => ({
          href: `${PAGE}?nam=${one}`,
          label: String(one),
          isCurrent: one === year,
        }))}
      />
      <section className="mt-8" aria-labelledby="form">
        <h2 id="form">
          {chosen ? `Sửa ngày ${formatDay(chosen.day)}` : 'Thêm ngày nghỉ hoặc ngày làm bù'}
        </h2>
        <div className="mt-3">
          {chosen ? <CalendarDayForms chosen={chosen} /> : <NewCalendarDayForm />}
        </div>
      </section>
      <section className="mt-10" aria-labelledby="list">
        <h2 id="list">
          {days.length === 0 ? `Chưa có ngày nào của năm ${year}` : `${days.length} ngày`}
        </h2>
        {days.length > 0 && <Days year={year} days={days} />}
      </section>
    </>
  );
}

function Days({ year, days }: Pick<CalendarYear, 'year' | 'days'>) {
  return (
    <ScrollRegion label={`Ngày nghỉ và ngày làm bù năm ${year}`}>
      <table className="data mt-2">
        <thead>
          <tr>
            <th scope="col">Ngày</th>
            <th scope="col">Loại</th>
            <th scope="col">Tên</th>
            <th scope="col">Văn bản</th>
            <th scope="col">Sửa</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, kind, name, document }) => (
            <tr key={day}>
              <th scope="row" className="whitespace-nowrap">
                {formatDay(day)} <span className="small block">{weekdayText(day)}</span>
              </th>
              <td className="whitespace-nowrap">{calendarDayKindText[kind]}</td>
              <td>{name}</td>
              <td>{document ?? 'không ghi'}</td>
              <td>
                <a href={`${PAGE}?nam=${year}&sua=${day}`}>
                  Sửa<span className="sr-only"> ngày {formatDay(day)}</span>
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
