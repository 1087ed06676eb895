import type { Language, OrganisationKind } from '@champions/contracts';
import type { Random } from '../random';
import { asciiWords } from './person-names';

export interface InventedTown {
  readonly name: string;
  /** In Latin letters, for addresses. */
  readonly latin: string;
}

interface Towns {
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly join: string;
  readonly suffixes: readonly string[];
}

const words = (list: string): readonly string[] => list.split(' ');

/** Halves of town names that are on no map; "own script|Latin letters" where they differ. */
const towns: Readonly<Record<Language, Towns>> = {
  en: {
    first: words(
      'Amber Copper Kestrel Lantern Juniper Heron Pebble Clover Thistle Acacia Otter Sorrel Plover Cedar Linnet Baobab Hazel Teasel Bramble Fennel Wren Quince Maple Coral',
    ),
    second: words('haven ford mere gate wick dale crest brook field cliffe bridge wood'),
    join: '',
    suffixes: ['', '', ' East', ' West', ' Hill', ' Bay'],
  },
  fr: {
    first: words('Mont Val Roche Clair Font Puy Pont Vau Fer Mire'),
    second: words('brune lisse voile perle saule merle grive cendre pourpre lune rame tresse'),
    join: '',
    suffixes: ['', '', '-les-Jardins', '-la-Plaine', '-le-Haut', '-du-Fleuve'],
  },
  es: {
    first: words('Puerto Villa Monte Valle Campo Loma Playa Peña Torre Vega'),
    second: words(
      'Lucero Alondra Jilguero Candil Brisa Almendro Farol Celaje Retama Tordo Lirio Colibrí Jacarandá Amapola',
    ),
    join: ' ',
    suffixes: ['', '', ' del Norte', ' del Sur', ' de Arriba'],
  },
  ar: {
    first: words('وادي|Wadi مرفأ|Marfa واحة|Wahat تل|Tal روضة|Rawdat منارة|Manarat جسر|Jisr عين|Ayn سهل|Sahl رأس|Ras'),
    second: words(
      'النرجس|Alnarjis الياقوت|Alyaqout الفيروز|Alfayrouz الريحان|Alrayhan السنديان|Alsindiyan المرجان|Almarjan الزعفران|Alzaafaran اللؤلؤ|Allulu الياسمين|Alyasmin الأقحوان|Aluqhuwan العقيق|Alaqiq الغزلان|Alghizlan النوارس|Alnawaris القرنفل|Alqaranful الصنوبر|Alsanawbar الزمرد|Alzumurrud البلابل|Albalabil السوسن|Alsawsan العنبر|Alanbar البنفسج|Albanafsaj الرمان|Alrumman اللوز|Allawz الحمام|Alhamam الفنار|Alfanar النسيم|Alnasim السنابل|Alsanabil',
    ),
    join: ' ',
    suffixes: [''],
  },
};

/** Name patterns by kind, each with a word that tells its addresses apart from those of its neighbours. */
const patterns: Readonly<Record<Language, Readonly<Record<OrganisationKind, readonly (readonly [string, string])[]>>>> =
  {
    en: {
      'chamber-of-commerce': [
        ['{town} Chamber of Commerce', 'chamber'],
        ['{town} Chamber of Commerce and Industry', 'cci'],
        ['{town} Chamber of Small Business', 'small-business'],
      ],
      'industry-association': [
        ['{town} Textile Makers Association', 'textile'],
        ['{town} Food Producers Association', 'food'],
        ['{town} Craft Makers Guild', 'craft'],
        ['{town} Tour Operators Association', 'tours'],
        ['{town} Electronics Repairers Association', 'repair'],
        ['{town} Smallholders and Growers Union', 'growers'],
      ],
      ngo: [
        ['{town} Digital Inclusion Trust', 'inclusion'],
        ['{town} Women in Business Foundation', 'women-in-business'],
        ['{town} Young Founders Network', 'founders'],
      ],
      'business-support-organisation': [
        ['{town} Enterprise Centre', 'enterprise'],
        ['{town} Small Business Hub', 'hub'],
      ],
      business: [
        ['{town} Web Services Ltd', 'web'],
        ['{town} Software House Ltd', 'software'],
      ],
    },
    fr: {
      'chamber-of-commerce': [
        ['Chambre de commerce de {town}', 'chambre'],
        ["Chambre de commerce et d'industrie de {town}", 'cci'],
        ["Chambre des métiers et de l'artisanat de {town}", 'metiers'],
      ],
      'industry-association': [
        ['Association des artisans de {town}', 'artisans'],
        ['Union des transformateurs alimentaires de {town}', 'alimentaire'],
        ['Syndicat du textile de {town}', 'textile'],
        ['Groupement des hôteliers de {town}', 'hoteliers'],
      ],
      ngo: [
        ['Femmes et numérique {town}', 'femmes-numerique'],
        ['Fondation Jeunes Pousses de {town}', 'jeunes-pousses'],
      ],
      'business-support-organisation': [["Maison de l'entreprise de {town}", 'maison-entreprise']],
      business: [['{town} Informatique SARL', 'informatique']],
    },
    es: {
      'chamber-of-commerce': [
        ['Cámara de Comercio de {town}', 'camara'],
        ['Cámara de Comercio e Industria de {town}', 'cci'],
        ['Cámara de la Pequeña Empresa de {town}', 'pequena-empresa'],
      ],
      'industry-association': [
        ['Asociación de Artesanos de {town}', 'artesanos'],
        ['Gremio Textil de {town}', 'textil'],
        ['Asociación de Productores de Alimentos de {town}', 'alimentos'],
        ['Unión de Operadores Turísticos de {town}', 'turismo'],
      ],
      ngo: [
        ['Fundación Mujeres Digitales de {town}', 'mujeres-digitales'],
        ['Red de Jóvenes Emprendedores de {town}', 'jovenes'],
      ],
      'business-support-organisation': [['Centro de Desarrollo Empresarial de {town}', 'desarrollo']],
      business: [['{town} Servicios Web S. A.', 'web']],
    },
    ar: {
      'chamber-of-commerce': [
        ['غرفة تجارة {town}', 'chamber'],
        ['غرفة التجارة والصناعة في {town}', 'cci'],
        ['غرفة {town} للمنشآت الصغيرة', 'small-business'],
        ['غرفة {town} للحرف والصناعات التقليدية', 'trades'],
      ],
      'industry-association': [
        ['جمعية الحرفيين في {town}', 'craft'],
        ['رابطة منتجي الأغذية في {town}', 'food'],
        ['اتحاد صناعات النسيج في {town}', 'textile'],
      ],
      ngo: [
        ['مؤسسة {town} للشمول الرقمي', 'inclusion'],
        ['جمعية سيدات الأعمال في {town}', 'women'],
      ],
      'business-support-organisation': [['مركز {town} لدعم المنشآت', 'support']],
      business: [['شركة {town} لخدمات الويب', 'web']],
    },
  };

export function inventTown(language: Language, random: Random): InventedTown {
  const { first, second, join, suffixes } = towns[language];
  const [one = '', oneLatin = one] = random.pick(first).split('|');
  const [two = '', twoLatin = two] = random.pick(second).split('|');
  const suffix = random.pick(suffixes);
  return { name: one + join + two + suffix, latin: oneLatin + join + twoLatin + suffix };
}

/** An organisation that does not exist, and the first label of its mail domain: two names that differ have two. */
export function inventOrganisation(
  language: Language,
  kind: OrganisationKind,
  random: Random,
): { readonly name: string; readonly label: string } {
  const town = inventTown(language, random);
  const [pattern, word] = random.pick(patterns[language][kind]);
  return { name: pattern.replace('{town}', town.name), label: `${asciiWords(town.latin, '-')}-${word}` };
}
