import type { Language } from '@champions/contracts';
import type { CriterionPlan, JudgePlan, ProposalPlan } from '../edition';
import { randomFor } from '../random';
import { rubric } from './rubric';

/** Standard deviation of one mark around what the judge would give on average. */
const noise = 0.5;

/** How far a proposal can be better or worse on one criterion than on the whole. */
const lean = 0.3;

/**
 * A made-up judge's mark: latent quality, plus the proposal's own lean on this criterion, plus the judge's severity
 * (a constant between -0.5 and 0.5), plus normal noise, rounded and kept within the scale. It depends on seed,
 * proposal, judge and criterion only, so that it may be asked for in any order and again after a crash.
 */
export function markOf(seed: number, proposal: ProposalPlan, judge: JudgePlan, criterion: CriterionPlan): number {
  const leaning = (randomFor(seed, 'lean', proposal.key, criterion.key).next() * 2 - 1) * lean;
  const luck = randomFor(seed, 'mark', proposal.key, judge.key, criterion.key).normal() * noise;
  const mark = Math.round(proposal.quality + leaning + judge.severity + luck);
  return Math.min(criterion.scale, Math.max(0, mark));
}

/** A short comment in the judge's language: an overall word, then the criterion that stands out. */
export function commentOf(seed: number, proposal: ProposalPlan, judge: JudgePlan): string {
  const marks = rubric.map((criterion) => ({ criterion, mark: markOf(seed, proposal, judge, criterion) }));
  const mean = marks.reduce((sum, { criterion, mark }) => sum + criterion.weight * mark, 0);
  const texts = comments[judge.language];
  const level = mean >= 8 ? 'strong' : mean >= 5 ? 'fair' : 'weak';
  const ranked = marks.toSorted((one, other) => other.mark - one.mark);
  const outstanding = level === 'weak' ? ranked.at(-1) : ranked[0];
  const remark = randomFor(seed, 'comment', proposal.key, judge.key).pick(texts[level]);
  const criterion = outstanding?.criterion.name[judge.language] ?? '';
  return `${remark} ${level === 'weak' ? texts.weakest : texts.strongest}${criterion}.`;
}

interface Comments {
  readonly strong: readonly string[];
  readonly fair: readonly string[];
  readonly weak: readonly string[];
  readonly strongest: string;
  readonly weakest: string;
}

const comments: Readonly<Record<Language, Comments>> = {
  en: {
    strong: [
      'Convincing from need to result, with numbers to back it.',
      'Clear, ready to start and useful to others.',
      'One of the best I have read in this round.',
    ],
    fair: [
      'A sound idea; I would like to see more about how it is measured.',
      'Useful and well meant, with a few open questions about the means.',
      'Solid work that resembles what exists elsewhere.',
    ],
    weak: [
      'The need is real, but the plan stays general.',
      'I could not see who would do the work.',
      'The steps do not add up to the stated result.',
    ],
    strongest: 'Strongest on: ',
    weakest: 'Weakest on: ',
  },
  fr: {
    strong: [
      'Convaincant du besoin au résultat, chiffres à l’appui.',
      'Clair, prêt à démarrer et utile à d’autres.',
      'L’une des meilleures propositions que j’aie lues.',
    ],
    fair: [
      'Une idée solide ; la mesure des résultats reste à préciser.',
      'Utile, avec quelques questions ouvertes sur les moyens.',
      'Un bon travail, assez proche de ce qui existe ailleurs.',
    ],
    weak: [
      'Le besoin est réel, mais le plan reste général.',
      'On ne voit pas bien qui ferait le travail.',
      'Les étapes ne mènent pas au résultat annoncé.',
    ],
    strongest: 'Point fort : ',
    weakest: 'Point faible : ',
  },
  es: {
    strong: [
      'Convincente desde la necesidad hasta el resultado, con datos que lo respaldan.',
      'Clara, lista para empezar y útil para otros.',
      'Una de las mejores propuestas que he leído.',
    ],
    fair: [
      'Una buena idea; falta precisar cómo se medirá.',
      'Útil, con algunas dudas sobre los medios.',
      'Un trabajo sólido, parecido a lo que ya existe en otros lugares.',
    ],
    weak: [
      'La necesidad es real, pero el plan se queda en lo general.',
      'No queda claro quién haría el trabajo.',
      'Las etapas no conducen al resultado anunciado.',
    ],
    strongest: 'Lo mejor: ',
    weakest: 'Lo más débil: ',
  },
  ar: {
    strong: [
      'مقترح مقنع من الحاجة إلى النتيجة، تدعمه الأرقام.',
      'واضح وجاهز للبدء ومفيد لآخرين.',
      'من أفضل ما قرأت في هذه الجولة.',
    ],
    fair: [
      'فكرة سليمة، ويلزم توضيح طريقة قياس النتائج.',
      'مفيد، مع بعض الأسئلة المفتوحة بشأن الوسائل.',
      'عمل جيد يشبه ما هو قائم في أماكن أخرى.',
    ],
    weak: ['الحاجة حقيقية، لكن الخطة عامة.', 'ليس واضحًا من سينجز العمل.', 'لا تؤدي المراحل إلى النتيجة المعلنة.'],
    strongest: 'أقوى ما فيه: ',
    weakest: 'أضعف ما فيه: ',
  },
};
