import type { LegacyFont } from '@/lib/domain/legacy-letters';

export const legacyFontName = {
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI',
} as const satisfies Record<LegacyFont, string>;

export const legacyFontText = {
  before: 'Như trong tệp',
  after: 'Sau khi chuyển',
  leave: 'Giữ nguyên như trong tệp',
} as const;

/** Said above cells shown before and after conversion. */
export const legacyFontNotice = (font: LegacyFont) =>
  `Tệp có văn bản gõ bằng phông ${legacyFontName[font]}, không phải Unicode, nên chữ có dấu hiện sai. Hãy so các ô dưới đây; chữ chỉ được chuyển khi bạn đồng ý.`;

/** The label of the yes without which nothing is converted. */
export const legacyFontYes = (font: LegacyFont) =>
  `Chuyển văn bản gõ bằng phông ${legacyFontName[font]} sang Unicode`;

/** What a conversion cannot give back, or `null`. */
export const legacyFontLimit = {
  tcvn3:
    'Tệp không giữ dấu vết của phông chữ hoa (.VnTimeH, .VnArialH…): chữ gõ bằng phông ấy thành chữ thường.',
  vni: null,
} as const satisfies Record<LegacyFont, string | null>;
