import { decidedV1 } from '@champions/contracts';
import { Reaction } from '@champions/messaging';
import { provideReaction } from '@champions/platform';
import { SealDecided } from './seal-decided.handler';

export const sealDecidedReaction = provideReaction('seal-decided', [SealDecided], (seal) =>
  new Reaction('seal-decided', new Date('2021-01-01T00:00:00Z')).on(decidedV1, async ({ key }) => {
    await seal.execute(key);
  }),
);
