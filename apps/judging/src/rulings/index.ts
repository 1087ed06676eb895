export { blocks, DECLARED, type Pair, type Ruling, type RulingCommand, type Subject } from './domain/ruling';
export { Exclusions } from './exclusions.handler';
export { ForgetRulings } from './forget-rulings.handler';
export { RulingsModule } from './rulings.module';
export { RulingsQuery } from './rulings.query';
export { StateRuling } from './state-ruling.handler';
