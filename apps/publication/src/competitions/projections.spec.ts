import { competitionV1, decisionV1, proposalV1 } from '@champions/contracts';
import { describeProjection, sampleMessage } from '@champions/testing';
import { competition, decisions as sampleDecisions, proposals as sampleProposals } from '../sample-edition.suite';
import { competitions } from './competitions.projection';
import { decisions } from './decisions.projection';
import { proposals } from './proposals.projection';

const [proposal] = sampleProposals;
const [decision] = sampleDecisions;

describeProjection(competitions, {
  'a competition': { message: sampleMessage(competitionV1, competition), row: competition },
});
describeProjection(decisions, {
  'a decision': { message: sampleMessage(decisionV1, decision!), row: { ...decision } },
});
describeProjection(proposals, {
  'a proposal': { message: sampleMessage(proposalV1, proposal!), row: { title: proposal!.title } },
});

describe('what publication keeps of a proposal', () => {
  it('is whose it is and what it is called, and nobody’s name', () => {
    const noRow = null;
    const fields = proposals.apply(noRow, sampleMessage(proposalV1, proposal!))?.fields ?? {};
    expect(Object.keys(fields).sort()).toEqual([
      ...['competitionId', 'economy', 'language', 'organisationId', 'organisationName', 'title'],
    ]);
  });
});
