export { DecidedPlan } from './decided-plan.query';
export { DecisionsModule } from './decisions.module';
