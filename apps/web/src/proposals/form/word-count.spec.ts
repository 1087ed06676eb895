import { countWords } from './word-count';

it.each([
  ['', 'en', 0],
  ['  \n— … ', 'en', 0],
  ['Digital Chambers, The New Age', 'en', 5],
  ['l’entreprise d’aujourd’hui', 'fr', 2],
  ['80 % less time', 'en', 3],
  ['ندوات لرائدات الأعمال', 'ar', 3],
] as const)('counts %j in %s as %i', (text, language, words) => {
  expect(countWords(text, language)).toBe(words);
});
