import { isolate } from './isolate';

it('shuts off what is put into a sentence where both directions can meet', () => {
  expect(isolate('Amina Diallo', 'ar')).toBe('\u2068Amina Diallo\u2069');
  expect(isolate('غرفة التجارة', 'en')).toBe('\u2068غرفة التجارة\u2069');
});

it('leaves a value alone where everything reads one way', () => {
  expect(isolate('Amina Diallo', 'fr')).toBe('Amina Diallo');
});

it('lets a list of such values follow the language', () => {
  const titles = '«\u2068One\u2069»، «\u2068Deux\u2069»';
  expect(isolate(titles, 'ar')).toBe(`\u2067${titles}\u2069`);
});
