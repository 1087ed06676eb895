import type { OrganisationPlan, PersonPlan } from '../edition';
import type { Topic } from './topics';

/** A real proposal of 2021, retold in our own words from the published facts. */
export interface RealProposal {
  readonly organisation: OrganisationPlan;
  /** Invented: the published facts name spokespersons, not who sent the proposal. */
  readonly contact: PersonPlan;
  readonly answers: {
    readonly title: string;
    readonly concept: string;
    readonly aims: string;
    readonly timeline: string;
    readonly topics: readonly Topic[];
    /** Made up, as are the topics: the published facts tell neither. */
    readonly partners: false;
  };
}

const paragraphs = (...texts: readonly string[]): string => texts.join('\n\n');

/**
 * The four proposals that won in fact, in alphabetical order. They reach the platform like all others: nothing in
 * what is sent tells them apart.
 */
export const realProposals: readonly RealProposal[] = [
  {
    organisation: {
      name: 'Economic Chamber of North Macedonia',
      kind: 'chamber-of-commerce',
      economy: 'North Macedonia',
    },
    contact: {
      name: 'Biljana Ristova',
      email: 'biljana.ristova@economic-chamber-mk.example',
      language: 'en',
      generated: true,
    },
    answers: {
      title: 'Certified e-documents online, starting with certificates of origin',
      concept: paragraphs(
        'We want to build a platform that takes our paper processes online and issues certified, legally binding electronic documents. The first document will be the certificate of origin, which exporters need again and again.',
        'A company will apply online. The platform routes the application to the people who approve it, has the document signed, time-stamped and sealed, takes payment of the fee and issues the result with a QR code that anyone can check.',
        'In a pilot the time spent on a certificate fell by 82 %. Printing, at EUR 0.50 a document, and the cost of carrying papers to and fro were gone altogether.',
      ),
      aims: 'Faster and cheaper certificates of origin for exporters, most of all for small firms that cannot spare a person for paperwork. Documents that carry legal weight without paper. A platform that takes further kinds of document later and that can grow to serve the Western Balkans.',
      timeline:
        'Ten months in three steps. First, analysis of the process and preparation of the document templates. Second, set-up of user roles and QR codes, and testing. Third, set-up of the production system and start of service.',
      topics: ['capacity-building'],
      partners: false,
    },
  },
  {
    organisation: { name: 'Lima Chamber of Commerce', kind: 'chamber-of-commerce', economy: 'Peru' },
    contact: {
      name: 'Renzo Villacorta',
      email: 'renzo.villacorta@lima-chamber.example',
      language: 'es',
      generated: true,
    },
    answers: {
      title: 'Cámaras Digitales, la nueva era',
      concept: paragraphs(
        'Proponemos llevar los servicios de la cámara al entorno virtual. Los miembros dispondrán de salas de vídeo sin límite de uso, capacitaciones, sesiones de asesoría, reuniones de negocios y ferias virtuales, además de formación en correo electrónico y espacios de trabajo en línea.',
        'El proyecto responde a una encuesta entre nuestros miembros. Las respuestas señalan tres obstáculos: falta de personal técnico, poca conciencia de lo que ofrecen las herramientas digitales y escaso conocimiento práctico.',
        'La cámara tiene 133 años de historia y más de 15 000 empresas registradas, de modo que puede llegar a muchas de ellas con medios propios.',
      ),
      aims: 'Llegar a 12 000 miembros. Mostrar cada semana a 90 empresas en una vitrina virtual y difundir sus historias en una revista con más de 200 000 suscriptores. Que los miembros usen con soltura el correo, las salas de vídeo y los espacios de trabajo en línea.',
      timeline: 'Todos los servicios virtuales estarán en marcha a principios de 2023.',
      topics: ['awareness', 'capacity-building', 'training'],
      partners: false,
    },
  },
  {
    organisation: { name: 'TAITRA', kind: 'business-support-organisation', economy: 'Chinese Taipei' },
    contact: { name: 'Hsu Wei-ting', email: 'hsu.wei-ting@taitra.example', language: 'en', generated: true },
    answers: {
      title: 'A digital trade platform for an MSMEs x startup ecosystem',
      concept: paragraphs(
        'We will build a digital trade platform on which small firms and start-ups help one another. It offers virtual showrooms, product display and help with making product content better.',
        'A Digital Trade Academy belongs to it. Its courses have four themes: digital transformation, business, marketing and cross-border e-commerce.',
        'We are a trade promotion organisation with 1,300 specialists, 5 local offices and more than 60 overseas, so that firms meet people who know both their trade and their markets.',
      ),
      aims: 'To open the platform and the academy to a potential 4,000 micro, small and medium-sized enterprises. Firms learn to present their products online and to sell across borders, now that they need it most.',
      timeline:
        'Ten months. We begin with promotion and with the design of the four theme courses; courses, showrooms and content work follow.',
      topics: ['capacity-building', 'training'],
      partners: false,
    },
  },
  {
    organisation: { name: 'TofaraOnline', kind: 'ngo', economy: 'Zimbabwe' },
    contact: { name: 'Rudo Chigumira', email: 'rudo.chigumira@tofaraonline.example', language: 'en', generated: true },
    answers: {
      title: 'Tech-Driven Entrepreneur',
      concept: paragraphs(
        'Tech-Driven Entrepreneur is a training in digital marketing for women and young people who run or start a small business. It covers eight topics.',
        'Each month has three weeks online and one workshop in person, so that people learn at their own pace and still meet, ask and practise together.',
        'We are a digital marketing and innovation trust founded in 2017, and teaching marketing is what we know best.',
      ),
      aims: 'Our goal is clear: women and young people who finish the training can market a business online by themselves.',
      timeline: 'January to June 2022. The training runs monthly: three weeks online, then one workshop in person.',
      topics: ['training'],
      partners: false,
    },
  },
];
