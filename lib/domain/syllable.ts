const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ACUTE_OR_DOT = /[\u0301\u0323]/;

/** Consonants a syllable begins with; ethnic names of places add "kr", "j", "w", "z". */
const ONSET = 'b|ch?|d|\u0111|g[hi]?|h|j|kh?|kr|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|w|x|z';
const VOWEL = '[aeiouy\u0103\u00e2\u00ea\u00f4\u01a1\u01b0]';
const CODA = 'ch?|k|m|ng?|nh|p|t';
const SYLLABLE = new RegExp(`^(?:${ONSET})?(${VOWEL}{1,3})(${CODA})?$`);

/** A letter with a tone, before it the letter; and the vowels that take the tone before others do. */
const TONED = /([a-z][\u0302\u0306\u031b]?)[\u0300\u0301\u0303\u0309\u0323]/;
const MARKED = /[\u0302\u0306\u031b]/;

/** Vowels as they stand together; a vowel alone always may. */
const VOWELS = new Set(
  (
    'ai ao au ay \u00e2u \u00e2y eo \u00eau ia i\u00ea i\u00eau iu oa oai oao oay o\u0103 oe oeo oi oo ' +
    '\u00f4i \u01a1i ua u\u00e2 u\u00e2y uai uay uao ue u\u00ea ui u\u00f4 u\u00f4i u\u01a1 uy uya uy\u00ea uyu u\u0103 ' +
    '\u01b0a \u01b0i \u01b0\u01a1 \u01b0\u01a1i \u01b0\u01a1u \u01b0u y\u00ea y\u00eau'
  ).split(' '),
);

/** Dot below before circumflex and breve is the order of NFD; here the vowel comes first. */
const canonical = (apart: string) => apart.replace(/\u0323([\u0302\u0306])/g, '$1\u0323');

/**
 * Whether a word is spelt as a Vietnamese syllable: onset, vowels, coda, one tone at most.
 *
 * Says nothing of its meaning. A syllable that ends in c, ch, p or t has an acute or a dot.
 */
export function isSyllable(word: string): boolean {
  if (/\p{Ll}\p{Lu}/u.test(word.normalize('NFC'))) return false;
  const apart = word.normalize('NFD').toLowerCase();
  const tones = apart.match(TONE) ?? [];
  if (tones.length > 1) return false;
  const [, toned = ''] = canonical(apart).match(TONED) ?? [];
  if (tones.length > 0 && !/^[aeiouy]/.test(toned)) return false;
  if (tones.length > 0 && MARKED.test(apart) && !MARKED.test(toned)) return false;

  const [, vowels = '', coda = ''] = apart.replace(TONE, '').normalize('NFC').match(SYLLABLE) ?? [];
  const isStop = /^(?:ch?|p|t)$/.test(coda);
  const isVowel = vowels.length === 1 || VOWELS.has(vowels);
  return isVowel && (!isStop || ACUTE_OR_DOT.test(tones.join('')));
}
