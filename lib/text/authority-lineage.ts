import type { AuthorityVersionView, Kinship } from '@/lib/domain/authority-view';
import { successionKindText } from './authority';
import { formatDay } from './format';

/** Before the name of what an ended province went into: "đã hợp nhất vào". */
export const becameText = ({ kind }: Pick<Kinship, 'kind'>): string =>
  kind === 'merger' ? 'đã hợp nhất vào' : `đã ${successionKindText[kind]} thành`;

/** Before the names of what a province came from: "hợp nhất từ". */
export const cameFromText = ({ kind }: Pick<Kinship, 'kind'>): string =>
  kind === 'merger' ? 'hợp nhất từ' : `${successionKindText[kind]} từ`;

/** A name or type no longer carried: "đến 31/12/2024 là tỉnh Thừa Thiên Huế". */
export const earlierNameText = ({
  name,
  typeName,
  validTo,
}: Pick<AuthorityVersionView, 'name' | 'typeName' | 'validTo'>): string =>
  `${validTo === null ? 'trước đây' : `đến ${formatDay(validTo)}`} là ${typeName} ${name}`;
