import { digitOf, typedMark } from './typed-mark';

const scale = (to: number) => Array.from({ length: to + 1 }, (_, mark) => mark);

it('takes digits of every keyboard the portal speaks to', () => {
  expect(['7', '٧', '۷', 'a', 'Enter', ' '].map(digitOf)).toEqual(['7', '7', '7', null, null, null]);
});

it('chooses a mark by its digits', () => {
  expect(typedMark(scale(10), '', '7')).toEqual({ mark: 7, digits: '7' });
  expect(typedMark(scale(10), '1', '0')).toEqual({ mark: 10, digits: '10' });
  expect(typedMark(scale(5), '1', '0')).toEqual({ mark: 0, digits: '0' });
  expect(typedMark(scale(10), '0', '7')).toEqual({ mark: 7, digits: '7' });
  expect(typedMark(scale(5), '', '8')).toBeNull();
});
