import type { StoryPlan } from '../edition';

/**
 * What each winner confirms after the advance notice. The quotations are paraphrases made from the facts of the
 * project; nobody said these sentences.
 */
export const winnerStories: readonly Omit<StoryPlan, 'proposalKey'>[] = [
  {
    organisation: 'Economic Chamber of North Macedonia',
    projectName: 'Certified e-documents online, starting with certificates of origin',
    about: [
      'The Economic Chamber of North Macedonia is a national chamber that has served companies for about 100 years.',
    ],
    project: [
      'The chamber is building a platform that moves its processes online and issues certified, legally binding electronic documents. It starts with certificates of origin.',
      'A company applies online; the application is routed for approval, then the document is signed, time-stamped and sealed. The fee is paid online, and the certificate is issued with a QR code.',
      'In the pilot a certificate took 82 % less time. The cost of printing, EUR 0.50 a document, and the cost of transport disappeared.',
    ],
    whySelected: [
      'The project makes trade easier and turns paper documents into digital ones, and it comes with a plan to scale through the Western Balkans.',
    ],
    implementation: [
      'The work takes ten months: analysis and templates first; then roles, QR codes and testing; then the set-up for production.',
    ],
    quotation: {
      speaker: 'Elena Milevska Shtrbevska',
      title: 'Vice President, Economic Chamber of North Macedonia',
      text: 'The platform takes certificates of origin online from the application to the QR code; the pilot has shown how much time and cost companies save.',
      paraphrased: true,
      originalLanguage: 'en',
    },
    summary: {
      en: 'A platform that issues certified electronic documents, starting with certificates of origin. In the pilot a certificate took 82 % less time.',
      fr: 'Une plate-forme qui délivre des documents électroniques certifiés, à commencer par les certificats d’origine. Lors de l’essai pilote, le temps consacré à chaque certificat a diminué de 82 %.',
      es: 'Una plataforma que emite documentos electrónicos certificados, empezando por los certificados de origen. En la prueba piloto, cada certificado requirió un 82 % menos de tiempo.',
      ar: 'منصة تصدر وثائق إلكترونية معتمدة، بدءًا بشهادات المنشأ. وفي المرحلة التجريبية انخفض الوقت اللازم لكل شهادة بنسبة 82%.',
    },
  },
  {
    organisation: 'Lima Chamber of Commerce',
    projectName: 'Digital Chambers, The New Age',
    about: ['The Lima Chamber of Commerce looks back on 133 years and has more than 15,000 registered companies.'],
    project: [
      'Digital Chambers, The New Age makes the services of the chamber virtual: video rooms without limit for members, trainings, advisory sessions, business meetings and virtual fairs, and training in e-mail and online workspaces.',
      'It answers a survey in which members named what holds them back: no technical staff, low awareness and little know-how.',
    ],
    whySelected: [
      'The project reaches far: 12,000 members, a showcase of 90 companies a week and a magazine with over 200,000 subscribers.',
    ],
    implementation: ['The project is to be complete by early 2023.'],
    quotation: {
      speaker: 'Monica Chavez Camacho',
      title: 'Spokesperson, Lima Chamber of Commerce',
      text: 'Members asked for technical help and practical know-how, and the chamber answers by bringing its services to them online.',
      paraphrased: true,
      originalLanguage: 'en',
    },
    summary: {
      en: 'The services of the chamber become virtual, with video rooms, trainings, advice and fairs for 12,000 members.',
      fr: 'Les services de la chambre deviennent virtuels : salles de visioconférence, formations, conseils et foires pour 12 000 membres.',
      es: 'Los servicios de la cámara pasan a ser virtuales: salas de vídeo, capacitaciones, asesorías y ferias para 12 000 miembros.',
      ar: 'تصبح خدمات الغرفة افتراضية: قاعات للاجتماعات المرئية ودورات تدريبية واستشارات ومعارض لفائدة 12 ألف عضو.',
    },
  },
  {
    organisation: 'TAITRA',
    projectName: 'A digital trade platform for an “MSMEs x startup ecosystem”',
    about: ['TAITRA promotes trade. It has 1,300 specialists, 5 local offices and more than 60 overseas.'],
    project: [
      'TAITRA is building a digital trade platform for an “MSMEs x startup ecosystem”, with virtual showrooms, product display and the optimisation of content.',
      'Its Digital Trade Academy teaches digital transformation, business, marketing and cross-border e-commerce.',
    ],
    whySelected: [
      'The project is wide in scope, with a potential 4,000 small businesses, and it comes at the right time.',
    ],
    implementation: ['The plan covers ten months, from promotion and the design of four theme courses onwards.'],
    quotation: {
      speaker: 'Lin Fangmiao',
      title: 'Secretary General, TAITRA',
      text: 'The platform brings small firms and start-ups together, and the academy gives them the skills to trade online across borders.',
      paraphrased: true,
      originalLanguage: 'en',
    },
    summary: {
      en: 'A digital trade platform with virtual showrooms and an academy, open to a potential 4,000 small businesses.',
      fr: 'Une plate-forme de commerce numérique avec des salles d’exposition virtuelles et une académie, ouverte à quelque 4 000 petites entreprises potentielles.',
      es: 'Una plataforma de comercio digital con salas de exposición virtuales y una academia, abierta a unas 4 000 pequeñas empresas potenciales.',
      ar: 'منصة للتجارة الرقمية تضم صالات عرض افتراضية وأكاديمية، ويمكن أن تستفيد منها 4 آلاف منشأة صغيرة.',
    },
  },
  {
    organisation: 'TofaraOnline',
    projectName: 'Tech-Driven Entrepreneur',
    about: ['TofaraOnline is a digital marketing and innovation trust in Zimbabwe, founded in 2017.'],
    project: [
      'Tech-Driven Entrepreneur trains women and young people in digital marketing. It has eight topics.',
      'Each month has three weeks online and one physical workshop.',
    ],
    whySelected: ['The goals are clear, and the trust knows marketing well.'],
    implementation: ['The training runs monthly from January to June 2022.'],
    quotation: {
      speaker: 'Tofara Chokera',
      title: 'Founder, TofaraOnline',
      text: 'The training gives women and young people the digital marketing skills they need, online and in a workshop every month.',
      paraphrased: true,
      originalLanguage: 'en',
    },
    summary: {
      en: 'Training in digital marketing for women and young people, online and in a workshop each month.',
      fr: 'Une formation au marketing numérique destinée aux femmes et aux jeunes, en ligne et lors d’un atelier mensuel.',
      es: 'Una formación en marketing digital para mujeres y jóvenes, en línea y en un taller mensual.',
      ar: 'تدريب على التسويق الرقمي للنساء والشباب، عبر الإنترنت وفي ورشة عمل شهرية.',
    },
  },
];
