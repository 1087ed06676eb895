import type { Question } from '../domain/content';

/** What fits on three pages, as questions. */
export const digitalChampionsForm: readonly Question[] = [
  {
    key: 'title',
    type: 'short-text',
    required: true,
    maxWords: 20,
    label: { en: 'Title of the project', fr: 'Titre du projet', es: 'Título del proyecto', ar: 'عنوان المشروع' },
    help: {
      en: 'A short name, at most 20 words. It is shown wherever your proposal is listed.',
      fr: 'Un nom court, de 20 mots au plus. Il figure partout où votre proposition est citée.',
      es: 'Un nombre breve, de 20 palabras como máximo. Aparece dondequiera que se liste su propuesta.',
      ar: 'اسم قصير لا يتجاوز 20 كلمة. يظهر حيثما يُدرج مقترحكم.',
    },
  },
  {
    key: 'concept',
    type: 'long-text',
    required: true,
    maxWords: 300,
    label: { en: 'Concept', fr: 'Concept', es: 'Concepto', ar: 'الفكرة' },
    help: {
      en: 'What you will do, for which small businesses, and which problem it solves. At most 300 words.',
      fr: 'Ce que vous ferez, pour quelles petites entreprises, et quel problème cela résout. 300 mots au plus.',
      es: 'Qué harán, para qué pequeñas empresas y qué problema resuelve. 300 palabras como máximo.',
      ar: 'ما الذي ستفعلونه، ولأي منشآت صغيرة، وأي مشكلة يحل. 300 كلمة على الأكثر.',
    },
  },
  {
    key: 'aims',
    type: 'long-text',
    required: true,
    maxWords: 150,
    label: { en: 'Aims', fr: 'Objectifs', es: 'Objetivos', ar: 'الأهداف' },
    help: {
      en: 'What will be different at the end, for how many, and how you will know. At most 150 words.',
      fr: 'Ce qui aura changé à la fin, pour combien d’entreprises, et comment vous le saurez. 150 mots au plus.',
      es: 'Qué será distinto al final, para cuántas empresas y cómo lo sabrán. 150 palabras como máximo.',
      ar: 'ما الذي سيختلف في النهاية، ولكم منشأة، وكيف ستعرفون ذلك. 150 كلمة على الأكثر.',
    },
  },
  {
    key: 'timeline',
    type: 'long-text',
    required: true,
    maxWords: 150,
    label: { en: 'Timeline', fr: 'Calendrier', es: 'Calendario', ar: 'الجدول الزمني' },
    help: {
      en: 'The steps of the project and their dates. At most 150 words.',
      fr: 'Les étapes du projet et leurs dates. 150 mots au plus.',
      es: 'Las etapas del proyecto y sus fechas. 150 palabras como máximo.',
      ar: 'مراحل المشروع وتواريخها. 150 كلمة على الأكثر.',
    },
  },
  {
    key: 'topics',
    type: 'multiple-choice',
    required: true,
    label: {
      en: 'Which kinds of activity does it include?',
      fr: 'Quels types d’activité comprend-il ?',
      es: '¿Qué tipos de actividad incluye?',
      ar: 'ما أنواع الأنشطة التي يشملها؟',
    },
    choices: [
      {
        key: 'awareness',
        label: {
          en: 'Awareness campaign',
          fr: 'Campagne de sensibilisation',
          es: 'Campaña de sensibilización',
          ar: 'حملة توعية',
        },
      },
      { key: 'competition', label: { en: 'Competition', fr: 'Concours', es: 'Concurso', ar: 'مسابقة' } },
      {
        key: 'capacity-building',
        label: {
          en: 'Capacity building',
          fr: 'Renforcement des capacités',
          es: 'Fortalecimiento de capacidades',
          ar: 'بناء القدرات',
        },
      },
      { key: 'training', label: { en: 'Training', fr: 'Formation', es: 'Formación', ar: 'تدريب' } },
      { key: 'mentoring', label: { en: 'Mentoring', fr: 'Mentorat', es: 'Mentoría', ar: 'إرشاد' } },
    ],
  },
  {
    key: 'partners',
    type: 'yes-no',
    required: true,
    label: {
      en: 'Do you work with partners?',
      fr: 'Travaillez-vous avec des partenaires ?',
      es: '¿Trabajan con socios?',
      ar: 'هل تعملون مع شركاء؟',
    },
    help: {
      en: 'Partners are welcome; your own organisation must still be able to deliver the project.',
      fr: 'Les partenaires sont les bienvenus ; votre organisation doit néanmoins pouvoir réaliser le projet elle-même.',
      es: 'Los socios son bienvenidos; aun así, su organización debe poder llevar a cabo el proyecto.',
      ar: 'الشركاء موضع ترحيب؛ على أن تكون منظمتكم نفسها قادرة على تنفيذ المشروع.',
    },
  },
  {
    key: 'partner-names',
    type: 'short-text',
    required: true,
    maxWords: 60,
    showWhen: { question: 'partners', equals: true },
    label: {
      en: 'Which partners?',
      fr: 'Quels partenaires ?',
      es: '¿Qué socios?',
      ar: 'من هم الشركاء؟',
    },
  },
  {
    key: 'budget',
    type: 'number',
    required: false,
    label: {
      en: 'Expected cost in US dollars',
      fr: 'Coût prévu en dollars des États-Unis',
      es: 'Costo previsto en dólares de los Estados Unidos',
      ar: 'التكلفة المتوقعة بالدولار الأمريكي',
    },
    help: {
      en: 'Optional; a rough figure is enough.',
      fr: 'Facultatif ; un ordre de grandeur suffit.',
      es: 'Opcional; basta una cifra aproximada.',
      ar: 'اختياري؛ يكفي رقم تقريبي.',
    },
  },
];
