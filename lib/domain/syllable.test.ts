import { expect, test } from 'vitest';
import { isSyllable } from './syllable';

test.each(
  'nghiêng khuỷu quyết thuở hươu giếng gì giặt ngoằn yêu Ứng ĐƯỜNG oan khuya quạu Lắk Krông'.split(
    ' ',
  ),
)('"%s" is spelt as a syllable', (word) => {
  expect(isSyllable(word)).toBe(true);
});

test.each(['Së', 'Néi', 'créée', 'ăâ', 'tấng̣', 'mat', 'đầt', 'Straße', 'ngq', ''])(
  '"%s" is not',
  (word) => {
    expect(isSyllable(word)).toBe(false);
  },
);
