import { type IneligibleReason, textIn } from '@champions/contracts';
import { assertNever, deterministicId } from '@champions/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { KnownCompetitions, KnownProposals } from '../neighbours';
import { PreparedLetters } from '../prepared-letters';
import { CONFIRM_WITHIN_MS, SubscriptionTokens } from '../subscribers';
import { type LetterContent, minutesPhrase, momentPhrase, proposalsPhrase } from '../templates';
import type { DropCause, Letter, LetterMatter, Recipient } from './domain/letter';
import { type Reader, Readers } from './readers';
import { SENDER, type Sender } from './sender';

/** What a letter needs to be sent: whole, not yet there, or never to be had. */
export type Resolved =
  | {
      readonly kind: 'ready';
      readonly address: string;
      readonly content: LetterContent;
      readonly unsubscribeLink?: string;
    }
  | { readonly kind: 'missing' }
  | { readonly kind: 'gone'; readonly cause: DropCause };

type Matter<R extends LetterMatter['reason']> = Extract<LetterMatter, { readonly reason: R }>;
const missing: Resolved = { kind: 'missing' };
const gone = (cause: DropCause): Resolved => ({ kind: 'gone', cause });

/** Finds, when a letter is sent, whom it goes to, in which language, and what it says. */
@Injectable()
export class LetterContents {
  constructor(
    private readonly readers: Readers,
    private readonly competitions: KnownCompetitions,
    private readonly proposals: KnownProposals,
    private readonly prepared: PreparedLetters,
    private readonly tokens: SubscriptionTokens,
    @Inject(SENDER) private readonly sender: Sender,
  ) {}

  async of(letter: Letter, now: Date): Promise<Resolved> {
    const reader = await this.readers.of(letter);
    if (reader === 'missing') return missing;
    if ('gone' in reader) return gone(reader.gone);
    const { matter } = letter;
    switch (matter.reason) {
      case 'sign-in':
        return signIn(matter, reader, now);
      case 'subscription-confirm':
        return this.confirmation(letter, reader);
      case 'decision-winner':
      case 'decision-not-selected':
      case 'newsletter':
        return this.asPrepared(matter, letter.to, reader);
      case 'judge-invited':
      case 'entries-assigned':
      case 'sheets-reminder':
        return this.forJudge(matter, letter, reader, now);
      default:
        return this.aboutProposal(matter, letter, reader);
    }
  }

  private async aboutProposal(
    matter: Exclude<
      LetterMatter,
      Matter<
        | 'sign-in'
        | 'subscription-confirm'
        | 'judge-invited'
        | 'entries-assigned'
        | 'sheets-reminder'
        | 'decision-winner'
        | 'decision-not-selected'
        | 'newsletter'
      >
    >,
    { competitionId }: Letter,
    { address, name, language }: Reader,
  ): Promise<Resolved> {
    const [competition, proposal] = await Promise.all([
      this.competitions.find(competitionId ?? ''),
      this.proposals.find(matter.proposalId),
    ]);
    if (competition === 'missing' || proposal === 'missing') return missing;
    if (competition === 'gone' || proposal === 'gone') return gone('nobody-found');
    const about = {
      competition: textIn(competition.name, language),
      title: proposal.title,
      link: `${this.sender.publicUrl}/portal/proposals/${matter.proposalId}`,
    };
    const to = { language, name };
    const ready = (content: LetterContent): Resolved => ({ kind: 'ready', address, content });
    switch (matter.reason) {
      case 'proposal-received':
      case 'proposal-late': {
        const { reason: template, receiptNumber } = matter;
        const receivedAt = momentPhrase(matter.receivedAt, competition.zone, language);
        return ready({ ...to, template, values: { ...about, receiptNumber, receivedAt } });
      }
      case 'late-decided':
        return ready({ ...to, template: matter.accepted ? 'late-accepted' : 'late-refused', values: about });
      case 'proposal-withdrawn':
        return ready({ ...to, template: 'proposal-withdrawn', values: about });
      case 'screening-result':
        return ready(
          matter.eligible
            ? { ...to, template: 'screening-eligible', values: about }
            : {
                ...to,
                template: 'screening-ineligible',
                values: about,
                reasons: matter.reasons as readonly IneligibleReason[],
              },
        );
      case 'advance-notice':
        return ready({
          ...to,
          template: 'advance-notice',
          values: { ...about, organisation: proposal.organisationName, link: this.storyLink(matter.proposalId) },
        });
      default:
        return assertNever(matter);
    }
  }

  private async forJudge(
    matter: Matter<'judge-invited' | 'entries-assigned' | 'sheets-reminder'>,
    { competitionId }: Letter,
    { address, name, language }: Reader,
    now: Date,
  ): Promise<Resolved> {
    // Who is reminded of what can no longer be done is only annoyed.
    if (matter.reason === 'sheets-reminder' && new Date(matter.closesAt) <= now) return gone('expired');
    const known = await this.competitions.find(competitionId ?? '');
    if (known === 'missing') return missing;
    if (known === 'gone') return gone('nobody-found');
    const values = { competition: textIn(known.name, language), link: `${this.sender.publicUrl}/portal/judging` };
    const to = { language, name };
    const ready = (content: LetterContent): Resolved => ({ kind: 'ready', address, content });
    if (matter.reason === 'judge-invited') return ready({ ...to, template: 'judge-invited', values });
    const proposals = proposalsPhrase(matter.entries, language);
    if (matter.closesAt === null)
      return ready({ ...to, template: 'entries-assigned-open', values: { ...values, proposals } });
    const closesAt = momentPhrase(matter.closesAt, known.zone, language);
    return ready({ ...to, template: matter.reason, values: { ...values, proposals, closesAt } });
  }

  private async asPrepared(
    { preparedId }: Matter<'decision-winner' | 'decision-not-selected' | 'newsletter'>,
    to: Recipient,
    { address, language }: Reader,
  ): Promise<Resolved> {
    const letter = await this.prepared.find(preparedId);
    if (!letter?.content) return gone(letter ? 'erased' : 'nobody-found');
    const { content } = letter;
    if (content.template !== 'newsletter' || to.kind !== 'subscriber') return { kind: 'ready', address, content };
    // The issue is the approved one; around it, each reader's own language and own way out.
    const unsubscribeLink = this.tokens.link('unsubscribe', to.subscriberId, null);
    const values = { ...content.values, unsubscribeLink: `${unsubscribeLink}&lang=${language}` };
    return { kind: 'ready', address, content: { ...content, language, values }, unsubscribeLink };
  }

  private confirmation({ to, createdAt }: Letter, { address, language }: Reader): Resolved {
    if (to.kind !== 'subscriber') return gone('nobody-found');
    const until = new Date(createdAt.getTime() + CONFIRM_WITHIN_MS);
    const link = `${this.tokens.link('confirm', to.subscriberId, until)}&lang=${language}`;
    return {
      kind: 'ready',
      address,
      content: { template: 'subscription-confirm', language, name: '', values: { link } },
    };
  }

  private storyLink(proposalId: string): string {
    return `${this.sender.publicUrl}/portal/stories/${deterministicId('story', proposalId)}`;
  }
}

function signIn({ code, link, expiresAt }: Matter<'sign-in'>, { address, language }: Reader, now: Date): Resolved {
  const left = new Date(expiresAt).getTime() - now.getTime();
  if (left <= 0) return gone('expired');
  const minutes = minutesPhrase(Math.max(1, Math.round(left / 60_000)), language);
  return {
    kind: 'ready',
    address,
    content: { template: 'sign-in', language, name: '', values: { code, link, minutes } },
  };
}
