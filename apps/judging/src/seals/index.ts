export { ForgetPseudonyms } from './forget-pseudonyms.handler';
export { RankingOfChain, type TieBreak } from './ranking-of-chain.handler';
export { type DecisionToSeal, SealRound } from './seal-round.handler';
export { SealsModule } from './seals.module';
export { entriesDue, sheetsDue } from './domain/facts-due';
export { Told } from './domain/told';
