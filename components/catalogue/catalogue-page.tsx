import type { Actor } from '@/lib/domain/account';
import { type Act, mayDo } from '@/lib/domain/rights';

type Part = {
  readonly href: string;
  readonly label: string;
  readonly says: string;
  readonly act: Act;
};

const PARTS: readonly Part[] = [
  {
    href: '/danh-muc/chi-tieu',
    label: 'Chỉ tiêu',
    says: 'Mức mỗi đơn vị phải đạt ở mỗi chỉ số, theo năm.',
    act: 'editTarget',
  },
  {
    href: '/danh-muc/bo-tieu-chi',
    label: 'Bộ tiêu chí',
    says: 'Lĩnh vực, tiêu chí và điểm tối đa của mỗi chỉ số theo năm.',
    act: 'editCriteria',
  },
  {
    href: '/danh-muc/don-vi',
    label: 'Đơn vị',
    says: 'Sáp nhập, chia tách, đổi tên, đổi loại đơn vị theo văn bản và ngày.',
    act: 'editAuthority',
  },
  {
    href: '/danh-muc/nguon',
    label: 'Nguồn',
    says: 'Văn bản, trang web mà số liệu được đọc từ đó.',
    act: 'editSource',
  },
  {
    href: '/danh-muc/chi-so',
    label: 'Chỉ số',
    says: 'Tên, thang điểm, cách chia nhóm, ngưỡng thay đổi bất thường; thêm chỉ số mới.',
    act: 'editIndicator',
  },
  {
    href: '/danh-muc/thu-tuc',
    label: 'Lĩnh vực và thủ tục',
    says: 'Hồ sơ được tổng hợp theo lĩnh vực, thủ tục nào.',
    act: 'editProcedure',
  },
  {
    href: '/danh-muc/lich-lam-viec',
    label: 'Lịch làm việc',
    says: 'Ngày nghỉ và ngày làm bù theo năm, để tính ngày làm việc của hồ sơ.',
    act: 'editCalendar',
  },
];

export const mayOpenCatalogue = (actor: Actor): boolean =>
  PARTS.some(({ act }) => mayDo(actor, act));

/** What figures rest on, for those who keep it. */
export function CataloguePage({ actor }: { readonly actor: Actor }) {
  return (
    <>
      <h1>Danh mục</h1>
      <p className="prose mt-3">
        Những gì số liệu dựa vào. Mọi thay đổi được ghi vào nhật ký và hiện ngay trên trang công
        khai.
      </p>
      <dl className="mt-8 grid gap-x-10 gap-y-6 sm:grid-cols-2">
        {PARTS.filter(({ act }) => mayDo(actor, act)).map(({ href, label, says }) => (
          <div key={href} className="border-t border-rule pt-3">
            <dt className="text-lg font-semibold">
              <a href={href}>{label}</a>
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
