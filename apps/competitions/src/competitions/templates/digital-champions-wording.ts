import type { Wording } from '../domain/content';

export const digitalChampionsWording: Wording = {
  name: {
    en: 'Digital Champions for Small Business',
    fr: 'Champions du numérique pour les petites entreprises',
    es: 'Campeones Digitales para las Pequeñas Empresas',
    ar: 'رواد الرقمنة للمنشآت الصغيرة',
  },
  theme: {
    en: 'Small businesses go digital',
    fr: 'Les petites entreprises passent au numérique',
    es: 'Las pequeñas empresas se digitalizan',
    ar: 'المنشآت الصغيرة تتجه إلى الرقمنة',
  },
  description: {
    en: 'This award looks for practical ideas that help micro, small and medium-sized enterprises use digital tools and trade online: awareness campaigns, competitions, capacity building, training or mentoring. Describe your project, its aims and its timeline. The chosen proposals are supported and presented to the public.',
    fr: 'Ce prix recherche des idées concrètes qui aident les micro, petites et moyennes entreprises à utiliser les outils numériques et à commercer en ligne : campagnes de sensibilisation, concours, renforcement des capacités, formation ou mentorat. Décrivez votre projet, ses objectifs et son calendrier. Les propositions retenues sont soutenues et présentées au public.',
    es: 'Este premio busca ideas prácticas que ayuden a las microempresas y a las pequeñas y medianas empresas a usar herramientas digitales y comerciar en línea: campañas de sensibilización, concursos, fortalecimiento de capacidades, formación o mentoría. Describa su proyecto, sus objetivos y su calendario. Las propuestas elegidas reciben apoyo y se presentan al público.',
    ar: 'تبحث هذه الجائزة عن أفكار عملية تساعد المنشآت المتناهية الصغر والصغيرة والمتوسطة على استخدام الأدوات الرقمية والتجارة عبر الإنترنت: حملات توعية أو مسابقات أو بناء قدرات أو تدريب أو إرشاد. صِفوا مشروعكم وأهدافه وجدوله الزمني. تحظى المقترحات المختارة بالدعم وتُعرض على الجمهور.',
  },
  eligibility: [
    {
      en: 'You are an industry association, a chamber of commerce, a non-governmental organisation or a business support organisation.',
      fr: 'Vous êtes une association professionnelle, une chambre de commerce, une organisation non gouvernementale ou un organisme d’appui aux entreprises.',
      es: 'Son una asociación sectorial, una cámara de comercio, una organización no gubernamental o una organización de apoyo empresarial.',
      ar: 'أن تكونوا جمعية مهنية أو غرفة تجارة أو منظمة غير حكومية أو منظمة لدعم الأعمال.',
    },
    {
      en: 'You have experience with small businesses and with digitalisation.',
      fr: 'Vous avez l’expérience des petites entreprises et du passage au numérique.',
      es: 'Tienen experiencia con pequeñas empresas y con la digitalización.',
      ar: 'أن تكون لديكم خبرة في العمل مع المنشآت الصغيرة وفي الرقمنة.',
    },
    {
      en: 'Your own organisation can deliver the project.',
      fr: 'Votre propre organisation peut réaliser le projet.',
      es: 'Su propia organización puede llevar a cabo el proyecto.',
      ar: 'أن تكون منظمتكم نفسها قادرة على تنفيذ المشروع.',
    },
    {
      en: 'The project is not about trade negotiations or trade rules.',
      fr: 'Le projet ne porte pas sur des négociations ni sur des règles commerciales.',
      es: 'El proyecto no trata de negociaciones ni de normas comerciales.',
      ar: 'ألا يتناول المشروع المفاوضات التجارية أو القواعد التجارية.',
    },
  ],
  organisers: [],
  sponsors: [],
};
