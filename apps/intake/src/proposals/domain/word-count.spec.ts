import fc from 'fast-check';
import { countWords, hasMoreWords } from './word-count';

describe('counting words', () => {
  it.each([
    ['en', 'A platform for small businesses, since 2021.', 7],
    ['en', 'It can’t cost 3.50 e-mails', 6],
    ['fr', 'L’économie numérique n’attend pas', 4],
    ['es', '¿Qué harán, y para quién?', 5],
    ['ar', 'منصة رقمية للمنشآت الصغيرة والمتوسطة', 5],
    ['en', ' — … !', 0],
  ] as const)('in %s: %s', (language, text, words) => {
    expect(countWords(text, language)).toBe(words);
  });

  it('takes the short way only where it gives the same answer', () => {
    const units = Array.from('aé l’3.½²_-—…¸ªß\u00ad\u200d\u0301١ع،ًмωא你か한ก🙂\n');
    const scripts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(...units), maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(...units.slice(0, 22)), maxLength: 60 }),
    );
    fc.assert(
      fc.property(scripts, fc.nat({ max: 30 }), fc.constantFrom('en', 'fr', 'es', 'ar'), (text, most, language) => {
        expect(hasMoreWords(text, most, language)).toBe(countWords(text, language) > most);
      }),
      { numRuns: 3_000 },
    );
  });
});
