import { describeProjection } from '@champions/testing';
import {
  account,
  accountErased,
  competition,
  decision,
  feedbackLetter,
  newsletter,
  proposal,
} from '../sample-messages.suite';
import { accounts } from './accounts.projection';
import { competitions } from './competitions.projection';
import { decisions } from './decisions.projection';
import { feedback } from './feedback.projection';
import { newsletters } from './newsletters.projection';
import { proposals } from './proposals.projection';

describeProjection(accounts, {
  'an account': { message: account, row: { name: 'Ana', email: 'ana@example.org', language: 'es' } },
  'an erasure': { message: accountErased, before: [account], row: { erased: true } },
});
describeProjection(competitions, { 'a competition': { message: competition, row: { slug: 'dc-2021' } } });
describeProjection(proposals, {
  'a proposal': { message: proposal, row: { title: 'e-Docs', contactIds: ['ana', 'bo'], status: 'submitted' } },
});
describeProjection(decisions, { 'a decision': { message: decision, row: { outcome: 'winner' } } });
describeProjection(feedback, { 'a feedback letter': { message: feedbackLetter, row: { proposalId: 'proposal' } } });
describeProjection(newsletters, { 'an issue': { message: newsletter, row: { title: 'Issue 4' } } });
