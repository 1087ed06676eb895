import { type FeedbackLetter, type Language, textIn } from '@champions/contracts';
import { DomainError } from '@champions/kernel';
import { type Actor, requireAllowed } from '@champions/policy';
import { Inject, Injectable } from '@nestjs/common';
import { SENDER, type Sender } from '../delivery';
import { KnownCompetitions, KnownProposals, People } from '../neighbours';
import { renderLetter, type RenderedLetter } from '../templates';
import { winnersLink } from './winners-link';

export interface FeedbackPreview extends RenderedLetter {
  readonly language: Language;
  /** In which its readers will get it. */
  readonly readers: readonly Language[];
}

interface Previewed {
  readonly proposalId: string;
  /** The first reader's when left out. */
  readonly language?: Language | undefined;
  readonly letter: FeedbackLetter;
}

/** A feedback letter as it stands in somebody's editor, rendered as its reader would get it. Nothing of it is kept. */
@Injectable()
export class PreviewFeedback {
  constructor(
    private readonly competitions: KnownCompetitions,
    private readonly proposals: KnownProposals,
    private readonly people: People,
    @Inject(SENDER) private readonly sender: Sender,
  ) {}

  async execute(
    competitionId: string,
    { proposalId, letter, language }: Previewed,
    actor: Actor,
  ): Promise<FeedbackPreview> {
    requireAllowed(actor, 'feedback.write', { competitionId });
    const [competition, proposal] = await Promise.all([
      this.competitions.find(competitionId),
      this.proposals.find(proposalId),
    ]);
    if (typeof competition === 'string' || typeof proposal === 'string' || proposal.competitionId !== competitionId)
      throw new DomainError('LETTER_UNKNOWN', { kind: 'not-found' });
    const found = await Promise.all([...new Set(proposal.contactIds)].map((id) => this.people.find(id)));
    const readers = found.filter((one) => typeof one !== 'string');
    const inLanguage = language ?? readers[0]?.language ?? 'en';
    const values = {
      competition: textIn(competition.name, inLanguage),
      title: proposal.title,
      organisation: proposal.organisationName,
      link: winnersLink(this.sender, competition, inLanguage),
    };
    const name = (readers.find((reader) => reader.language === inLanguage) ?? readers[0])?.name ?? '';
    const content = { template: 'decision-feedback', language: inLanguage, name, values, feedback: letter } as const;
    const rendered = await renderLetter(content, this.sender);
    return { ...rendered, language: inLanguage, readers: [...new Set(readers.map((reader) => reader.language))] };
  }
}
