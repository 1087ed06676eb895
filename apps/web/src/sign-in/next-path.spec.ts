import { nextPath } from './next-path';

it.each([
  ['/proposals/4f0c?x=1', '/proposals/4f0c?x=1'],
  ['//elsewhere.example', '/'],
  ['/\\elsewhere.example', '/'],
  ['https://elsewhere.example', '/'],
  ['', '/'],
  [null, '/'],
])('after signing in, %s leads to %s', (wanted, path) => {
  expect(nextPath(wanted)).toBe(path);
});
