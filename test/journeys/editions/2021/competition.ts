import type { CompetitionPlan, Texts } from '../edition';
import { type Topic, topics } from './topics';

const topicLabels: Readonly<Record<Topic, Texts>> = {
  awareness: {
    en: 'Awareness campaign',
    fr: 'Campagne de sensibilisation',
    es: 'Campaña de sensibilización',
    ar: 'حملة توعية',
  },
  competition: { en: 'Competition', fr: 'Concours', es: 'Concurso', ar: 'مسابقة' },
  'capacity-building': {
    en: 'Capacity building',
    fr: 'Renforcement des capacités',
    es: 'Fortalecimiento de capacidades',
    ar: 'بناء القدرات',
  },
  training: { en: 'Training', fr: 'Formation', es: 'Formación', ar: 'تدريب' },
  mentoring: { en: 'Mentoring', fr: 'Mentorat', es: 'Mentoría', ar: 'إرشاد' },
};

/** The first edition of Digital Champions for Small Business, as it was called and dated. */
export const competition: CompetitionPlan = {
  slug: 'digital-champions-2021',
  name: {
    en: 'Digital Champions for Small Business 2021',
    fr: 'Champions du numérique au service des petites entreprises 2021',
    es: 'Campeones Digitales para las Pequeñas Empresas 2021',
    ar: 'رواد الرقمنة في خدمة المنشآت الصغيرة 2021',
  },
  theme: {
    en: 'Helping small businesses go digital',
    fr: 'Aider les petites entreprises à passer au numérique',
    es: 'Ayudar a las pequeñas empresas a dar el paso digital',
    ar: 'مساعدة المنشآت الصغيرة على التحول الرقمي',
  },
  description: {
    en: 'We are looking for practical projects that help micro, small and medium-sized enterprises use digital tools. Tell us what you would do, what it would achieve and when. Four proposals will be chosen, and all four are winners alike.',
    fr: 'Nous recherchons des projets concrets qui aident les micro, petites et moyennes entreprises à se servir des outils numériques. Dites-nous ce que vous feriez, avec quels résultats et dans quels délais. Quatre propositions seront retenues, sans classement entre elles.',
    es: 'Buscamos proyectos concretos que ayuden a las microempresas y a las pequeñas y medianas empresas a utilizar herramientas digitales. Cuéntenos qué harían, qué lograrían y en qué plazos. Se elegirán cuatro propuestas, sin orden de mérito entre ellas.',
    ar: 'نبحث عن مشاريع عملية تساعد المنشآت المتناهية الصغر والصغيرة والمتوسطة على استخدام الأدوات الرقمية. أخبرونا بما تنوون فعله وبما سيحققه ومتى. ستُختار أربعة مقترحات، وتتساوى كلها في الفوز دون ترتيب بينها.',
  },
  eligibility: [
    {
      en: 'You are an industry association, a chamber of commerce or a non-governmental organisation.',
      fr: 'Vous êtes une association professionnelle, une chambre de commerce ou une organisation non gouvernementale.',
      es: 'Son ustedes una asociación sectorial, una cámara de comercio o una organización no gubernamental.',
      ar: 'أن تكونوا جمعية مهنية أو غرفة تجارة أو منظمة غير حكومية.',
    },
    {
      en: 'You have worked with small businesses and with digitalisation before.',
      fr: 'Vous avez déjà travaillé avec de petites entreprises et dans le domaine du numérique.',
      es: 'Ya han trabajado con pequeñas empresas y en temas de digitalización.',
      ar: 'أن تكون لديكم خبرة سابقة في العمل مع المنشآت الصغيرة وفي مجال الرقمنة.',
    },
    {
      en: 'Your organisation can deliver the project itself.',
      fr: 'Votre organisation est en mesure de réaliser elle-même le projet.',
      es: 'Su organización puede llevar a cabo el proyecto por sí misma.',
      ar: 'أن تكون منظمتكم قادرة على تنفيذ المشروع بنفسها.',
    },
    {
      en: 'The project is not about WTO negotiations or rules.',
      fr: 'Le projet ne porte pas sur les négociations ni sur les règles de l’OMC.',
      es: 'El proyecto no trata de las negociaciones ni de las normas de la OMC.',
      ar: 'ألا يتعلق المشروع بمفاوضات منظمة التجارة العالمية أو بقواعدها.',
    },
  ],
  topics: topics.map((key) => ({ key, label: topicLabels[key] })),
  organisers: [
    'WTO Informal Working Group on MSMEs',
    'International Chamber of Commerce (ICC)',
    'International Trade Centre (ITC)',
  ],
  sponsors: ['Google', 'Zoom'],
  languages: ['en', 'fr', 'es', 'ar'],
  zone: 'Europe/Zurich',
  dates: {
    opens: '2021-06-25',
    closes: '2021-09-15',
    announcements: [
      {
        on: '2021-11-30',
        occasion: {
          en: 'Ministerial conference',
          fr: 'Conférence ministérielle',
          es: 'Conferencia ministerial',
          ar: 'المؤتمر الوزاري',
        },
      },
      {
        on: null,
        occasion: {
          en: 'Conference postponed: date to be confirmed',
          fr: 'Conférence reportée : date à confirmer',
          es: 'Conferencia aplazada: fecha por confirmar',
          ar: 'تأجيل المؤتمر: موعد يُحدد لاحقًا',
        },
      },
      {
        on: '2021-12-02',
        occasion: { en: 'Virtual ceremony', fr: 'Cérémonie virtuelle', es: 'Ceremonia virtual', ar: 'حفل افتراضي' },
      },
    ],
  },
  awards: 4,
  ranked: false,
  readings: 3,
};
