import type { Language } from '@champions/contracts';
import type { JudgePlan, PersonPlan, SecretariatPlan } from '../edition';
import { randomFor } from '../random';

const person = (name: string, email: string, language: Language): PersonPlan => ({
  name,
  email,
  language,
  generated: true,
});

/** Invented people: who ran the real edition is not part of its facts here. */
export const secretariat: SecretariatPlan = {
  lead: person('Ines Halvorsen', 'ines.halvorsen@secretariat.example', 'en'),
  manager: person('Baptiste Okonjo', 'baptiste.okonjo@secretariat.example', 'fr'),
  approver: person('Marisol Tanaka', 'marisol.tanaka@secretariat.example', 'es'),
};

type Seat = readonly [
  name: string,
  email: string,
  organisation: string,
  economy: string,
  languages: readonly [Language, ...Language[]],
  expertise: readonly string[],
];

/** The first language is the one a judge is written to and writes comments in; all of them read English. */
const seats: readonly Seat[] = [
  [
    'Harriet Lindqvist',
    'harriet.lindqvist@northlight-institute.example',
    'Northlight Institute for Trade',
    'Sweden',
    ['en'],
    ['trade-facilitation', 'capacity-building'],
  ],
  [
    'Desmond Achebe-Wright',
    'desmond.achebe-wright@harbour-school.example',
    'Harbour School of Business',
    'Nigeria',
    ['en'],
    ['training', 'mentoring'],
  ],
  [
    'Keiko Aramaki',
    'keiko.aramaki@blue-ledger.example',
    'Blue Ledger Research',
    'Japan',
    ['en'],
    ['digital-trade', 'capacity-building'],
  ],
  [
    'Rupert Fairweather',
    'rupert.fairweather@mission-fairweather.example',
    'Trade Mission Panel',
    'New Zealand',
    ['en', 'fr'],
    ['awareness', 'competition'],
  ],
  [
    'Geneviève Marchetti',
    'genevieve.marchetti@atelier-commerce.example',
    'Atelier du commerce numérique',
    'Switzerland',
    ['fr', 'en', 'es'],
    ['digital-trade', 'training'],
  ],
  [
    'Ousmane Kaboré',
    'ousmane.kabore@reseau-baobab.example',
    'Réseau Baobab des petites entreprises',
    'Burkina Faso',
    ['fr', 'en'],
    ['capacity-building', 'awareness'],
  ],
  [
    'Sandrine Vuillemin',
    'sandrine.vuillemin@observatoire-pme.example',
    'Observatoire des petites entreprises',
    'France',
    ['fr', 'en'],
    ['competition', 'mentoring'],
  ],
  [
    'Ignacio Larrañaga',
    'ignacio.larranaga@taller-digital.example',
    'Taller Digital Iberoamericano',
    'Uruguay',
    ['es', 'en'],
    ['training', 'digital-trade'],
  ],
  [
    'Rosaura Ccori',
    'rosaura.ccori@instituto-qantu.example',
    'Instituto Qantu de Comercio',
    'Peru',
    ['es', 'en'],
    ['mentoring', 'inclusion'],
  ],
  [
    'Leonor Aguirrezabal',
    'leonor.aguirrezabal@puente-abierto.example',
    'Fundación Puente Abierto',
    'Mexico',
    ['es', 'en'],
    ['awareness', 'competition'],
  ],
  [
    'ناديا الورداني',
    'nadia.wardani@nile-forum.example',
    'منتدى النيل للمنشآت الصغيرة',
    'Egypt',
    ['ar', 'en'],
    ['training', 'inclusion'],
  ],
  [
    'هشام بوزيان',
    'hicham.bouziane@atlas-lab.example',
    'Laboratoire Atlas du commerce',
    'Morocco',
    ['ar', 'fr', 'en', 'es'],
    ['digital-trade', 'trade-facilitation'],
  ],
  [
    'سعاد الكيلاني',
    'suad.kilani@jasmine-centre.example',
    'مركز الياسمين لريادة الأعمال',
    'Jordan',
    ['ar', 'en'],
    ['mentoring', 'capacity-building'],
  ],
  [
    'Khalid Mandhari',
    'khalid.mandhari@frankincense-council.example',
    'Frankincense Road Business Council',
    'Oman',
    ['en', 'ar'],
    ['trade-facilitation', 'awareness'],
  ],
  [
    'Salima Trabelsi-Roth',
    'salima.trabelsi-roth@carthage-desk.example',
    'Carthage Digital Desk',
    'Tunisia',
    ['fr', 'ar', 'en'],
    ['competition', 'inclusion'],
  ],
];

/**
 * The panel, invented. Languages are spread so that every language has at least five readers; a load limit leaves
 * twice the room an even spread needs, so that conflicts can be worked around.
 */
export function judgesOf(seed: number, proposals: number, readings: number): readonly JudgePlan[] {
  const maxLoad = Math.max(20, Math.ceil((2 * readings * proposals) / seats.length));
  return seats.map(([name, email, organisation, economy, languages, expertise], index) => ({
    ...person(name, email, languages[0]),
    key: `judge-${String(index + 1).padStart(2, '0')}`,
    organisation,
    economy,
    languages: ['en', ...languages.filter((language) => language !== 'en')],
    expertise,
    maxLoad,
    severity: randomFor(seed, 'severity', index).next() - 0.5,
  }));
}

/** People who asked for the newsletter. */
export const subscribers: readonly PersonPlan[] = [
  person('Wilhelmina Oduya', 'wilhelmina.oduya@corner-bakery.example', 'en'),
  person('Patrick Nolan-Reid', 'patrick.nolan-reid@harbour-news.example', 'en'),
  person('Suda Kittisak', 'suda.kittisak@silk-thread.example', 'en'),
  person('Ivana Domazet', 'ivana.domazet@adria-crafts.example', 'en'),
  person('Clarisse Poirier', 'clarisse.poirier@fil-et-aiguille.example', 'fr'),
  person('Abdoulaye Sissoko', 'abdoulaye.sissoko@marche-vert.example', 'fr'),
  person('Manon Delapierre', 'manon.delapierre@gazette-pme.example', 'fr'),
  person('Eduardo Pastrana', 'eduardo.pastrana@cafe-altura.example', 'es'),
  person('Milagros Tupac', 'milagros.tupac@hilos-del-sur.example', 'es'),
  person('Beatriz Olmedo', 'beatriz.olmedo@diario-taller.example', 'es'),
  person('عمر الدباغ', 'omar.dabbagh@tannery-lane.example', 'ar'),
  person('جميلة حداد', 'jamila.haddad@copper-house.example', 'ar'),
];
