export { type Answer, type Ask, bootForTest, eventually } from './boot-for-test';
export { testKeys } from './test-keys';
