import type { DocumentBlock, OfficialDocument } from '@/lib/domain/official-document';

/** A document with nothing in its body but what a test is about. */
export const givenDocument = (blocks: readonly DocumentBlock[]): OfficialDocument => ({
  head: {
    superior: 'ỦY BAN NHÂN DÂN TỈNH THÁI BÌNH',
    issuer: 'SỞ NỘI VỤ',
    number: 'Số: /BC-SNV',
    state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    placeAndDay: 'Thái Bình, ngày 25 tháng 11 năm 2026',
  },
  kindName: 'BÁO CÁO',
  subject: 'Nhanh tình hình cải cách hành chính',
  blocks,
  foot: { receiversTitle: 'Nơi nhận:', receivers: ['Lưu: VT.'], signer: ['GIÁM ĐỐC'] },
  edition: 'Lập lúc 08:00 25/11/2026',
  mostPages: 2,
  title: 'Báo cáo nhanh',
  author: 'SỞ NỘI VỤ',
  keywords: 'cải cách hành chính',
});

export const NO_PICTURES = { byName: {}, width: 120 } as const;
