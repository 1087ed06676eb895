import { ar } from './ar';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';

type Tree = { readonly [key: string]: string | Tree };

function sentences(tree: Tree, above = ''): readonly (readonly [path: string, sentence: string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${above}${key}`, value] as const] : sentences(value, `${above}${key}.`),
  );
}
const placeholdersIn = (sentence: string) => [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
const english = sentences(en);

describe.each([
  ['fr', fr],
  ['es', es],
  ['ar', ar],
])('in %s', (_, words) => {
  const said = new Map(sentences(words));

  it('every sentence is there, and none that nobody says', () => {
    expect([...said.keys()].sort()).toEqual(english.map(([path]) => path).sort());
    expect([...said.values()].filter((sentence) => sentence.trim() === '')).toEqual([]);
  });

  it('every sentence has the same blanks to fill in', () => {
    const wrong = english.filter(
      ([path, sentence]) => String(placeholdersIn(said.get(path) ?? '')) !== String(placeholdersIn(sentence)),
    );
    expect(wrong).toEqual([]);
  });
});

it('Arabic is written in Arabic letters', () => {
  const isLatin = (sentence: string) =>
    /\p{L}/u.test(sentence.replace(/\{\{\w+\}\}/g, '')) && !/\p{Script=Arabic}/u.test(sentence);
  const latin = sentences(ar).filter(([path, sentence]) => path !== 'common.brand' && isLatin(sentence));
  expect(latin).toEqual([]);
});
