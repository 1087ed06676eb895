export { blocks, DECLARED, type Pair, type Ruling, type RulingCommand, type Subject } from './domain/ruling';
export { CountDeclarations, type DeclarationCounts } from './count-declarations.handler';
export { DeclaredLists, type HasAnswered } from './declared-lists.query';
export { toDeclaredList } from './domain/declared-list';
export { Exclusions } from './exclusions.handler';
export { ForgetRulings } from './forget-rulings.handler';
export { RulingsModule } from './rulings.module';
export { RulingsQuery } from './rulings.query';
export { StateRuling } from './state-ruling.handler';
