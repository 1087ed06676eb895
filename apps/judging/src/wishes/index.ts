export { preferenceOf, type Wish } from './domain/wish-list';
export { ForgetWishes } from './forget-wishes.handler';
export type { OwnWishes } from './tell-wishes.handler';
export { WishesModule } from './wishes.module';
export { WishesQuery } from './wishes.query';
