import { answerTo } from './answer';
import { serveBare } from './bare-site';
import type { Contestant } from './contestant';

const RANKING = '/xep-hang/papi/2023';
const FILTERED = `${RANKING}?vung=dong-bang-song-hong`;

/** What browsers say they understand. */
const BROWSER = 'gzip, deflate, br';

/**
 * Who is loaded: the empty page first, since the others are compared with it. All are asked as a
 * browser asks; the last two as a proxy in front asks that packs pages itself.
 */
export async function contestantsOf(site: string, empty: string): Promise<Contestant[]> {
  const bare = await serveBare(await answerTo(site + RANKING, BROWSER));
  const packed = { headers: { 'accept-encoding': BROWSER } };
  const plain = { headers: { 'accept-encoding': 'identity' } };
  return [
    { name: 'trang Next.js rỗng', address: empty, path: '/', isAimed: false, ...packed },
    { name: `node:http, cùng số byte`, address: bare, path: '/', isAimed: false, ...packed },
    { name: RANKING, address: site, path: RANKING, isAimed: true, ...packed },
    { name: FILTERED, address: site, path: FILTERED, isAimed: false, ...packed },
    { name: 'trang rỗng, không nén', address: empty, path: '/', isAimed: false, ...plain },
    { name: `${RANKING}, không nén`, address: site, path: RANKING, isAimed: false, ...plain },
  ];
}
