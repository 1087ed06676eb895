import type { Language } from '@champions/contracts';
import type { CriterionPlan, Texts } from '../edition';

type Anchors = readonly { readonly mark: number; readonly meaning: Texts }[];

const scale = 10;

/** Prints the anchors under what to look for, so that a judge reads both in one place. */
function withAnchors(lookFor: Texts, anchors: Anchors): Texts {
  const inLanguage = (language: Language): string =>
    [lookFor[language], ...anchors.map(({ mark, meaning }) => `${mark} = ${meaning[language]}`)].join('\n');
  return { en: inLanguage('en'), fr: inLanguage('fr'), es: inLanguage('es'), ar: inLanguage('ar') };
}

export function criterion(key: string, weight: number, name: Texts, lookFor: Texts, anchors: Anchors): CriterionPlan {
  return { key, name, weight, scale, anchors, guidance: withAnchors(lookFor, anchors) };
}

/** The scoring guide of the first round: four criteria, marks from 0 to 10. Generated: the real one is not known. */
export const rubric: readonly CriterionPlan[] = [
  criterion(
    'relevance',
    0.3,
    {
      en: 'Relevance to small businesses',
      fr: 'Utilité pour les petites entreprises',
      es: 'Utilidad para las pequeñas empresas',
      ar: 'الأهمية بالنسبة إلى المنشآت الصغيرة',
    },
    {
      en: 'Does the project answer a digital need that small businesses really have?',
      fr: 'Le projet répond-il à un besoin numérique réel des petites entreprises ?',
      es: '¿Responde el proyecto a una necesidad digital real de las pequeñas empresas?',
      ar: 'هل يستجيب المشروع لحاجة رقمية حقيقية لدى المنشآت الصغيرة؟',
    },
    [
      {
        mark: 0,
        meaning: {
          en: 'no link to small businesses',
          fr: 'aucun lien avec les petites entreprises',
          es: 'ninguna relación con las pequeñas empresas',
          ar: 'لا صلة له بالمنشآت الصغيرة',
        },
      },
      {
        mark: 5,
        meaning: {
          en: 'a likely need, described in general terms',
          fr: 'un besoin probable, décrit en termes généraux',
          es: 'una necesidad probable, descrita en términos generales',
          ar: 'حاجة محتملة موصوفة بعبارات عامة',
        },
      },
      {
        mark: 10,
        meaning: {
          en: 'a pressing need, shown by evidence',
          fr: 'un besoin pressant, preuves à l’appui',
          es: 'una necesidad apremiante, demostrada con datos',
          ar: 'حاجة ملحّة تثبتها الأدلة',
        },
      },
    ],
  ),
  criterion(
    'feasibility',
    0.25,
    { en: 'Feasibility', fr: 'Faisabilité', es: 'Viabilidad', ar: 'قابلية التنفيذ' },
    {
      en: 'Can this organisation deliver the project itself in the time it gives?',
      fr: 'L’organisation peut-elle réaliser elle-même le projet dans les délais annoncés ?',
      es: '¿Puede la organización llevar a cabo el proyecto por sí misma en los plazos previstos?',
      ar: 'هل تستطيع المنظمة تنفيذ المشروع بنفسها في المدة المحددة؟',
    },
    [
      {
        mark: 0,
        meaning: {
          en: 'cannot be done as described',
          fr: 'irréalisable tel que décrit',
          es: 'irrealizable tal como se describe',
          ar: 'لا يمكن تنفيذه كما هو موصوف',
        },
      },
      {
        mark: 5,
        meaning: {
          en: 'possible, with open questions about steps or means',
          fr: 'possible, mais des étapes ou des moyens restent à préciser',
          es: 'posible, aunque quedan etapas o medios por precisar',
          ar: 'ممكن، مع أسئلة مفتوحة بشأن المراحل أو الوسائل',
        },
      },
      {
        mark: 10,
        meaning: {
          en: 'clear steps, means and people; ready to start',
          fr: 'étapes, moyens et équipe clairs ; prêt à démarrer',
          es: 'etapas, medios y equipo claros; listo para empezar',
          ar: 'مراحل ووسائل وفريق واضح؛ جاهز للبدء',
        },
      },
    ],
  ),
  criterion(
    'reach',
    0.3,
    { en: 'Reach and impact', fr: 'Portée et impact', es: 'Alcance e impacto', ar: 'نطاق الانتشار والأثر' },
    {
      en: 'How many small businesses will benefit, and how much will it change for them?',
      fr: 'Combien de petites entreprises en bénéficieront, et dans quelle mesure leur situation changera-t-elle ?',
      es: '¿Cuántas pequeñas empresas se beneficiarán y cuánto cambiará para ellas?',
      ar: 'كم عدد المنشآت الصغيرة المستفيدة، وما مدى التغيير الذي ستلمسه؟',
    },
    [
      {
        mark: 0,
        meaning: {
          en: 'no effect to be expected',
          fr: 'aucun effet à attendre',
          es: 'no cabe esperar ningún efecto',
          ar: 'لا أثر متوقعًا',
        },
      },
      {
        mark: 5,
        meaning: {
          en: 'a useful effect for a limited number',
          fr: 'un effet utile pour un nombre limité d’entreprises',
          es: 'un efecto útil para un número limitado de empresas',
          ar: 'أثر مفيد لعدد محدود من المنشآت',
        },
      },
      {
        mark: 10,
        meaning: {
          en: 'a lasting effect for many, women and young people included',
          fr: 'un effet durable pour un grand nombre, femmes et jeunes compris',
          es: 'un efecto duradero para muchas, incluidas las de mujeres y jóvenes',
          ar: 'أثر دائم لعدد كبير، بمن فيهم النساء والشباب',
        },
      },
    ],
  ),
  criterion(
    'scalability',
    0.15,
    {
      en: 'Growth and staying power',
      fr: 'Potentiel d’extension et pérennité',
      es: 'Potencial de expansión y continuidad',
      ar: 'إمكانية التوسع والاستدامة',
    },
    {
      en: 'Can it grow or be copied elsewhere, and will it go on after the project?',
      fr: 'Le projet peut-il être étendu ou reproduit ailleurs, et se poursuivra-t-il après son terme ?',
      es: '¿Puede ampliarse o repetirse en otros lugares, y continuará después del proyecto?',
      ar: 'هل يمكن توسيعه أو تكراره في أماكن أخرى، وهل سيستمر بعد انتهاء المشروع؟',
    },
    [
      {
        mark: 0,
        meaning: {
          en: 'ends with the project',
          fr: 'prend fin avec le projet',
          es: 'termina con el proyecto',
          ar: 'ينتهي بانتهاء المشروع',
        },
      },
      {
        mark: 5,
        meaning: {
          en: 'could go on with further support',
          fr: 'pourrait se poursuivre avec un soutien supplémentaire',
          es: 'podría continuar con más apoyo',
          ar: 'يمكن أن يستمر بدعم إضافي',
        },
      },
      {
        mark: 10,
        meaning: {
          en: 'carries itself and can be copied as it is',
          fr: 'autonome et reproductible tel quel',
          es: 'se sostiene por sí mismo y puede repetirse tal cual',
          ar: 'قائم بذاته ويمكن تكراره كما هو',
        },
      },
    ],
  ),
];
