import { roundOpenedV1 } from '@champions/contracts';
import { Reaction } from '@champions/messaging';
import { provideReaction } from '@champions/platform';
import { AssignCalibration } from './assign-calibration.handler';

export const assignCalibrationReaction = provideReaction('assign-calibration', [AssignCalibration], (assign) =>
  new Reaction('assign-calibration', new Date('2021-01-01T00:00:00Z')).on(roundOpenedV1, async ({ data }) => {
    await assign.execute(data.roundId);
  }),
);
