import type { Criterion } from '../domain/content';

const SCALE = 10;

/** Four criteria, marks from 0 to 10; the anchors stand in the guidance, where a judge reads them while marking. */
export const digitalChampionsRubric: readonly Criterion[] = [
  {
    key: 'relevance',
    weight: 0.3,
    scale: SCALE,
    name: {
      en: 'Relevance to small businesses',
      fr: 'Pertinence pour les petites entreprises',
      es: 'Pertinencia para las pequeñas empresas',
      ar: 'الصلة باحتياجات المنشآت الصغيرة',
    },
    guidance: {
      en: 'Does it meet a digital need that small businesses have?\n0 = no such need\n5 = a likely need\n10 = a pressing need, with evidence',
      fr: 'Répond-il à un besoin numérique des petites entreprises ?\n0 = aucun besoin\n5 = un besoin probable\n10 = un besoin pressant, attesté',
      es: '¿Atiende una necesidad digital de las pequeñas empresas?\n0 = ninguna necesidad\n5 = una necesidad probable\n10 = una necesidad apremiante, demostrada',
      ar: 'هل يلبي حاجة رقمية لدى المنشآت الصغيرة؟\n0 = لا حاجة إليه\n5 = حاجة محتملة\n10 = حاجة ملحّة ومثبتة',
    },
  },
  {
    key: 'feasibility',
    weight: 0.25,
    scale: SCALE,
    name: { en: 'Feasibility', fr: 'Faisabilité', es: 'Viabilidad', ar: 'قابلية التنفيذ' },
    guidance: {
      en: 'Can this organisation deliver it in the time it names?\n0 = not as described\n5 = possible, with open questions\n10 = clear steps, people and means',
      fr: 'L’organisation peut-elle le réaliser dans le délai indiqué ?\n0 = pas tel que décrit\n5 = possible, des questions restent ouvertes\n10 = étapes, équipe et moyens clairs',
      es: '¿Puede esta organización realizarlo en el plazo que indica?\n0 = no como se describe\n5 = posible, con preguntas abiertas\n10 = etapas, personas y medios claros',
      ar: 'هل تستطيع المنظمة تنفيذه في المدة التي حددتها؟\n0 = ليس كما وُصف\n5 = ممكن مع أسئلة مفتوحة\n10 = خطوات وفريق ووسائل واضحة',
    },
  },
  {
    key: 'reach',
    weight: 0.3,
    scale: SCALE,
    name: { en: 'Reach and effect', fr: 'Portée et effets', es: 'Alcance y efecto', ar: 'نطاق الوصول والأثر' },
    guidance: {
      en: 'How many small businesses gain, and how much?\n0 = none\n5 = some, or a little\n10 = many, and lastingly; women and young people too',
      fr: 'Combien de petites entreprises y gagnent, et combien ?\n0 = aucune\n5 = quelques-unes, ou un peu\n10 = beaucoup, durablement ; femmes et jeunes compris',
      es: '¿Cuántas pequeñas empresas se benefician, y cuánto?\n0 = ninguna\n5 = algunas, o poco\n10 = muchas y de forma duradera; también mujeres y jóvenes',
      ar: 'كم عدد المنشآت الصغيرة المستفيدة، وما مقدار الفائدة؟\n0 = لا أحد\n5 = عدد محدود أو فائدة قليلة\n10 = عدد كبير وبأثر دائم، بمن فيهم النساء والشباب',
    },
  },
  {
    key: 'scalability',
    weight: 0.15,
    scale: SCALE,
    name: {
      en: 'Growth and staying power',
      fr: 'Extension et pérennité',
      es: 'Expansión y continuidad',
      ar: 'التوسع والاستدامة',
    },
    guidance: {
      en: 'Can it grow or be repeated elsewhere, and does it last?\n0 = ends with the project\n5 = could go on with help\n10 = carries itself and can be copied',
      fr: 'Peut-il s’étendre ou être repris ailleurs, et durer ?\n0 = s’arrête avec le projet\n5 = peut continuer avec une aide\n10 = autonome et reproductible',
      es: '¿Puede crecer o repetirse en otro lugar, y perdura?\n0 = termina con el proyecto\n5 = podría seguir con ayuda\n10 = se sostiene y puede copiarse',
      ar: 'هل يمكن توسيعه أو تكراره في مكان آخر، وهل يدوم؟\n0 = ينتهي بانتهاء المشروع\n5 = قد يستمر بالدعم\n10 = قائم بذاته ويمكن تكراره',
    },
  },
];
