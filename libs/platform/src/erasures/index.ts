export { ErasePerson, type ErasurePlan, type ErasureStep } from './erase-person.handler';
export { provideErasure } from './provide-erasure';
