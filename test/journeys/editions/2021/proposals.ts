import type { Language, OrganisationKind } from '@champions/contracts';
import type { OrganisationPlan, PersonPlan, ProposalFate, ProposalPlan } from '../edition';
import { type Random, randomFor } from '../random';
import { type ScreeningReason, screeningReasons } from './answer-texts';
import { inventAnswers } from './answers';
import { economiesByLanguage } from './economies';
import { form } from './form';
import { inventOrganisation } from './organisation-names';
import { asciiWords, inventPerson } from './person-names';
import { realProposals } from './winners';

/** Below this, one proposal of each rare fate is enough: the rest is needed for judging. */
const smallEdition = 20;

const allAnswers = form.map(({ key }) => key);

const keyOf = (index: number): string => `proposal-${String(index + 1).padStart(5, '0')}`;

/**
 * All proposals of an edition, in the order in which they are submitted. The four real ones are spread among those
 * that stay eligible; about 6 % are screened out, two are withdrawn and two come late, one of which is let in (one
 * and one in an edition of fewer than 20).
 */
export function proposalsOf(count: number, seed: number): readonly ProposalPlan[] {
  const fates = fatesOf(count, randomFor(seed, 'fates'));
  const eligible = fates.flatMap(({ fate }, index) => (fate === 'eligible' ? [index] : []));
  const realAt = new Map(
    randomFor(seed, 'places')
      .shuffle(eligible)
      .slice(0, realProposals.length)
      .map((index, place) => [index, realProposals[place]]),
  );
  const labels = new Set<string>();
  return fates.map((fate, index) => {
    const real = realAt.get(index);
    if (real === undefined) return inventProposal(index, seed, fate, labels);
    return {
      ...fate,
      key: keyOf(index),
      organisation: real.organisation,
      contact: real.contact,
      answers: { ...real.answers, topics: [...real.answers.topics] },
      quality: realQuality(randomFor(seed, 'quality', index)),
      generated: false,
      generatedAnswers: ['topics', 'partners'],
    };
  });
}

function fatesOf(count: number, random: Random): readonly ProposalFate[] {
  const late: ProposalFate[] = [
    {
      fate: 'late',
      accepted: true,
      note: 'The connection failed in the last minutes; the draft was complete in time.',
    },
    { fate: 'late', accepted: false, note: 'The draft was begun after the deadline.' },
  ];
  const few = count < smallEdition;
  const latecomers = late.slice(0, few ? 1 : 2);
  const withdrawn = Array.from({ length: few ? 1 : 2 }, (): ProposalFate => ({ fate: 'withdrawn' }));
  const reasons = random.shuffle(screeningReasons);
  const ineligible = Array.from({ length: Math.max(1, Math.round(count * 0.06)) }, (_, index): ProposalFate => ({
    fate: 'ineligible',
    reason: reasons[index % reasons.length] ?? 'about-trade-negotiations',
  }));
  const others = count - latecomers.length - withdrawn.length - ineligible.length;
  const eligible = Array.from({ length: others }, (): ProposalFate => ({ fate: 'eligible' }));
  return [...random.shuffle([...withdrawn, ...ineligible, ...eligible]), ...latecomers];
}

function inventProposal(index: number, seed: number, fate: ProposalFate, labels: Set<string>): ProposalPlan {
  const random = randomFor(seed, 'proposal', index);
  const language = inventLanguage(random);
  const reason = fate.fate === 'ineligible' ? (fate.reason as ScreeningReason) : undefined;
  return {
    ...fate,
    key: keyOf(index),
    ...inventSender(language, inventKind(random, reason), random, labels),
    answers: inventAnswers(language, random, reason),
    quality: inventQuality(randomFor(seed, 'quality', index)),
    generated: true,
    generatedAnswers: allAnswers,
  };
}

function inventLanguage(random: Random): Language {
  const draw = random.next();
  if (draw < 0.55) return 'en';
  if (draw < 0.75) return 'fr';
  return draw < 0.9 ? 'es' : 'ar';
}

function inventKind(random: Random, reason: ScreeningReason | undefined): OrganisationKind {
  if (reason === 'not-an-eligible-organisation') return 'business';
  const draw = random.next();
  if (draw < 0.35) return 'chamber-of-commerce';
  if (draw < 0.7) return 'industry-association';
  return draw < 0.92 ? 'ngo' : 'business-support-organisation';
}

function inventSender(
  language: Language,
  kind: OrganisationKind,
  random: Random,
  labels: Set<string>,
): { readonly organisation: OrganisationPlan; readonly contact: PersonPlan } {
  const economy = random.pick(economiesByLanguage[language]);
  const person = inventPerson(economy.names, random);
  let invented = inventOrganisation(language, kind, random);
  while (labels.has(invented.label)) invented = inventOrganisation(language, kind, random);
  labels.add(invented.label);
  return {
    organisation: { name: invented.name, kind, economy: economy.name },
    contact: {
      name: person.name,
      email: `${asciiWords(person.latin, '.')}@${invented.label}.example`,
      language,
      generated: true,
    },
  };
}

/** Bell-shaped around 5.2, drawn again outside [2.5, 6.9], so that good proposals are many and great ones are not. */
function inventQuality(random: Random): number {
  let quality = 5.2 + random.normal();
  while (quality < 2.5 || quality > 6.9) quality = 5.2 + random.normal();
  return quality;
}

/** Far enough above the rest that neither a strict panel nor a bad day of one judge hides it; see marks.ts. */
function realQuality(random: Random): number {
  return 9.3 + random.next() * 0.4;
}
