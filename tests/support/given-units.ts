import type { NamedUnit } from '@/lib/domain/dossier-unit';
import type { PlainDate } from '@/lib/domain/plain-date';

const unit = (
  slug: string,
  kind: string,
  typeName: string,
  name: string,
  [validFrom, validTo]: readonly [string | null, string | null] = [null, '2025-06-30'],
  successors: readonly string[] = [],
): NamedUnit => ({
  slug,
  kind,
  versions: [
    {
      name,
      typeName,
      validFrom: validFrom as PlainDate | null,
      validTo: validTo as PlainDate | null,
    },
  ],
  successors,
});

/** A province with departments, districts until 2025-06-30, communes from the day after. */
export const UNITS: readonly NamedUnit[] = [
  unit('thai-binh', 'province', 'tỉnh', 'Thái Bình'),
  unit('so-tu-phap-thai-binh', 'department', 'sở', 'Sở Tư pháp'),
  unit('so-noi-vu-thai-binh', 'department', 'sở', 'Sở Nội vụ'),
  unit('so-giao-duc-thai-binh', 'department', 'sở', 'Sở Giáo dục và Đào tạo'),
  unit('so-giao-thong-thai-binh', 'department', 'sở', 'Sở Giao thông vận tải'),
  unit('so-van-hoa-thai-binh', 'department', 'sở', 'Sở Văn hóa, Thể thao và Du lịch'),
  unit('so-lao-dong-thai-binh', 'department', 'sở', 'Sở Lao động - Thương binh và Xã hội'),
  unit('ban-quan-ly-kkt', 'department', 'ban', 'Ban Quản lý Khu kinh tế và các khu công nghiệp'),
  unit('tp-thai-binh', 'district', 'thành phố', 'Thành phố Thái Bình'),
  unit('vu-thu', 'district', 'huyện', 'Huyện Vũ Thư', [null, '2025-06-30'], ['xa-vu-thu']),
  unit('kien-xuong', 'district', 'huyện', 'Huyện Kiến Xương'),
  unit('xa-vu-thu', 'commune', 'xã', 'Vũ Thư', ['2025-07-01', null]),
  unit('phuong-tran-lam', 'ward', 'phường', 'Trần Lãm', ['2025-07-01', null]),
];
