import { textIn } from '@champions/contracts';
import { deterministicId } from '@champions/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { SENDER, type Sender } from '../delivery';
import {
  Embargoed,
  KnownCompetitions,
  type KnownCompetition,
  type KnownDecision,
  type KnownFeedback,
  type KnownNewsletter,
  KnownProposals,
  People,
} from '../neighbours';
import type { PreparedLetter } from '../prepared-letters';
import { type LetterContent, renderLetter } from '../templates';
import type { Missing, Preparation } from './domain/preparation';
import { feedbackIdOf } from './feedback-id';
import { contentDigest } from './letters-digest';
import { winnersLink } from './winners-link';

export type Assembled = { readonly letters: readonly PreparedLetter[] } | { readonly missing: readonly Missing[] };

type FeedbackRows = ReadonlyMap<string, KnownFeedback>;
type Draft = Pick<PreparedLetter, 'reason' | 'personId' | 'proposalId'> & { readonly content: LetterContent };

/** Makes every letter of an announcement from the rows known here, or says what is not known yet. */
@Injectable()
export class AssembleLetters {
  constructor(
    private readonly embargoed: Embargoed,
    private readonly competitions: KnownCompetitions,
    private readonly proposals: KnownProposals,
    private readonly people: People,
    @Inject(SENDER) private readonly sender: Sender,
  ) {}

  async execute(preparation: Preparation, generation: string): Promise<Assembled> {
    const { competitionId, announcementId, decisions: expected, needs } = preparation;
    const [competition, decisions, feedback, newsletter] = await Promise.all([
      this.competitions.find(competitionId),
      this.embargoed.decisions(competitionId),
      this.embargoed.feedback(competitionId),
      this.embargoed.newsletter(announcementId),
    ]);
    const missing: Missing[] = [];
    if (typeof competition === 'string') missing.push('competition');
    if (decisions.length < expected || !decisions.every((row) => isCurrent(row, needs))) missing.push('decisions');
    if (!decisions.every((row) => isFeedbackCurrent(feedback, row, needs))) missing.push('decisions');
    if (!newsletter || !isCurrent(newsletter, needs)) missing.push('newsletter');
    if (typeof competition === 'string' || !newsletter || missing.length > 0) return { missing };

    const drafts: Draft[] = [];
    for (const drafted of await Promise.all(
      decisions.map((decision) => this.toContacts(decision, feedback, competition)),
    )) {
      if (typeof drafted === 'string') missing.push(drafted);
      else drafts.push(...drafted);
    }
    if (missing.length > 0) return { missing: [...new Set(missing)] };
    drafts.push(this.issue(newsletter, competition));
    const letters = await Promise.all(drafts.map((draft) => this.toLetter(draft, preparation, generation)));
    return { letters };
  }

  private async toContacts(
    { competitionId, proposalId, outcome }: KnownDecision,
    feedback: FeedbackRows,
    competition: KnownCompetition,
  ): Promise<readonly Draft[] | Missing> {
    const proposal = await this.proposals.find(proposalId);
    if (proposal === 'missing') return 'proposals';
    if (proposal === 'gone' || proposal.status === 'withdrawn') return [];
    const contactIds = [...new Set(proposal.contactIds)];
    const people = await Promise.all(contactIds.map((personId) => this.people.find(personId)));
    if (people.includes('missing')) return 'people';
    const reason = outcome === 'winner' ? 'decision-winner' : 'decision-not-selected';
    const letter = outcome === 'not-selected' ? feedback.get(feedbackIdOf(competitionId, proposalId))?.letter : null;
    return people.flatMap((person, index) => {
      const personId = contactIds[index];
      if (typeof person === 'string' || personId === undefined) return [];
      const values = {
        competition: textIn(competition.name, person.language),
        title: proposal.title,
        organisation: proposal.organisationName,
        link: winnersLink(this.sender, competition, person.language),
      };
      const to = { language: person.language, name: person.name, values };
      const content = letter
        ? ({ ...to, template: 'decision-feedback', feedback: letter } as const)
        : ({ ...to, template: reason } as const);
      return [{ reason, personId, proposalId, content } as const];
    });
  }

  private issue(newsletter: KnownNewsletter, competition: KnownCompetition): Draft {
    const { language, title, url, pdfUrl, sections } = newsletter;
    const values = {
      ...{ title, link: url, pdfLink: pdfUrl },
      competition: textIn(competition.name, language),
      // Each reader's own link takes its place.
      unsubscribeLink: `${this.sender.publicUrl}/api/notifications/subscribers/unsubscribe`,
    };
    const content = { template: 'newsletter', language, name: '', values, newsletter: { language, sections } } as const;
    return { reason: 'newsletter', personId: null, proposalId: null, content };
  }

  private async toLetter(
    { reason, personId, proposalId, content }: Draft,
    { announcementId, competitionId }: Preparation,
    generation: string,
  ): Promise<PreparedLetter> {
    const { subject } = await renderLetter(content, this.sender);
    const digest = await contentDigest(content, this.sender);
    return {
      _id: deterministicId(generation, proposalId ?? 'newsletter', personId ?? 'all'),
      ...{ announcementId, generation, competitionId, reason, personId, proposalId },
      ...{ language: content.language, subject, content, digest },
    };
  }
}

/** A letter that was said to be changed must be here as it is now, or the reader would get what is approved no more. */
function isFeedbackCurrent(
  feedback: FeedbackRows,
  { competitionId, proposalId }: KnownDecision,
  needs: Readonly<Record<string, number>>,
): boolean {
  const id = feedbackIdOf(competitionId, proposalId);
  const row = feedback.get(id);
  return row ? isCurrent(row, needs) : needs[id] === undefined;
}

/** A row that a change has not reached yet must not be read for the announcement. */
function isCurrent(row: object, needs: Readonly<Record<string, number>>): boolean {
  const { _id, positions } = row as { readonly _id: string; readonly positions: Readonly<Record<string, number>> };
  const needed = needs[_id];
  return needed === undefined || Object.values(positions).some((position) => position >= needed);
}
