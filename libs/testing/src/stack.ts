export { type Answer, type Ask, bootForTest, eventually, freePort } from './boot-for-test';
export { testKeys } from './test-keys';
