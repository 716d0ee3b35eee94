import type { AuthorityView } from '@/lib/domain/authority-view';
import type { BriefingHead } from '@/lib/domain/briefing-head';
import type { DocumentFoot, DocumentHead } from '@/lib/domain/official-document';
import type { PlainDate } from '@/lib/domain/plain-date';

/** The home authority as documents name it: "tỉnh", "Thái Bình". */
export type Home = { readonly typeName: string; readonly name: string };

export const homeOf = ({ name, versions }: Pick<AuthorityView, 'name' | 'versions'>): Home => ({
  typeName: versions.at(-1)?.typeName || 'tỉnh',
  name,
});

const upper = (text: string) => text.toLocaleUpperCase('vi');

/** What the head and foot say where nobody decided otherwise. */
export const defaultHead = ({ typeName, name }: Home): BriefingHead => ({
  superior: `ỦY BAN NHÂN DÂN ${upper(`${typeName} ${name}`)}`,
  issuer: 'SỞ NỘI VỤ',
  abbreviation: 'SNV',
  place: name,
  signer: 'GIÁM ĐỐC',
  receivers: [
    `Chủ tịch, các Phó Chủ tịch UBND ${typeName.toLocaleLowerCase('vi')} (để báo cáo)`,
    'Các sở, ban, ngành',
    'Lưu: VT, CCHC',
  ].join('\n'),
});

/** What is said: what somebody decided, else the default. */
export function headSaid(kept: BriefingHead, home: Home): BriefingHead {
  const fallback = defaultHead(home);
  const said = (key: keyof BriefingHead) => kept[key] || fallback[key];
  return {
    superior: said('superior'),
    issuer: said('issuer'),
    abbreviation: said('abbreviation'),
    place: said('place'),
    signer: said('signer'),
    receivers: said('receivers'),
  };
}

/** "TỈNH THÁI BÌNH" stays on one line, as it is written by hand. */
const together = (superior: string) =>
  superior.replace(/(TỈNH|THÀNH PHỐ) .*$/, (name) => name.replaceAll(' ', '\u00a0'));

/** Room for a number written by hand. */
const OPEN_NUMBER = '\u00a0'.repeat(7);

/** "Thái Bình, ngày 05 tháng 02 năm 2026": days before the 10th and January and February have a 0 before them. */
function placeAndDay(place: string, day: PlainDate): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${place}, ngày ${date} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}

/** What stands above the title. */
export const documentHead = (said: BriefingHead, day: PlainDate): DocumentHead => ({
  superior: together(upper(said.superior)),
  issuer: upper(said.issuer),
  number: `Số:${OPEN_NUMBER}/BC-${said.abbreviation}`,
  state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  placeAndDay: placeAndDay(said.place, day),
});

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(/^[-–\s]+|[;.\s]+$/g, ''))
    .filter(Boolean);

/** What stands below the body: each who receives it on a line, with the signs the decree asks for. */
export function documentFoot(said: BriefingHead): DocumentFoot {
  const receivers = linesOf(said.receivers);
  return {
    receiversTitle: 'Nơi nhận:',
    receivers: receivers.map((line, at) => `${line}${at < receivers.length - 1 ? ';' : '.'}`),
    signer: linesOf(upper(said.signer)),
  };
}
