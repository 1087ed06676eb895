import type { Random } from '../random';

export type NamePool = keyof typeof pools;

const words = (list: string): readonly string[] => list.split(' ');

const pools = {
  westAfrica: {
    given: words('Abena Kofi Efua Kwame Amara Chidi Ngozi Tunde Folake Lamin Isatou Mariama'),
    family: words('Asante Boateng Owusu Okafor Adeyemi Balogun Eze Jallow Ceesay Kamara Bangura Mensah Conteh Darko'),
  },
  eastAfrica: {
    given: words('Wanjiru Otieno Achieng Kamau Neema Juma Chanda Mutale Thandiwe Sipho Grace Emmanuel'),
    family: words('Mwangi Ochieng Kiprono Nakato Mugisha Mushi Phiri Banda Mulenga Dlamini Nkosi Tembo Wafula Njoroge'),
  },
  southAsia: {
    given: words('Ananya Rohan Priya Arjun Farhana Imran Ayesha Bilal Nirmala Dilshan Sunita Bikash'),
    family: words(
      'Sharma Iyer Menon Rahman Chowdhury Qureshi Siddiqui Perera Silva Gurung Thapa Banerjee Reddy Akhtar',
    ),
  },
  eastAsia: {
    given: words('Mei-Ling Wai-Man Jia-Hao Hui-Min Kah-Wai Pei-Shan Zi-Xuan Yu-Ting Chun-Hei Su-Lin'),
    family: words('Chan Lam Tan Lim Wong Ng Chen Huang Tsai Yeung Ong Koh Ho Leung'),
  },
  pacificAsia: {
    given: words('Maricel Rodel Putri Agus Siriporn Somchai Linh Minh Dewi Joselito Ratna Huong'),
    family: words(
      'Santos Reyes Villanueva Wijaya Hartono Suwannarat Chaiyasit Nguyen Pham Tran Kusuma Bautista Lestari',
    ),
  },
  easternEurope: {
    given: words('Nino Giorgi Elena Andrei Oksana Taras Jelena Marko Ardita Besnik Zofia Tomasz'),
    family: words(
      'Beridze Kapanadze Rusu Ciobanu Shevchenko Kovalenko Vukovic Petrovic Hoxha Gashi Nowak Zielinska Munteanu',
    ),
  },
  atlantic: {
    given: words('Shanice Andre Keisha Marlon Fiona Declan Hannah Lachlan Aroha Tane Claire Gavin'),
    family: words(
      'Campbell Brathwaite Mohammed Baptiste Murphy Doyle Fraser MacLeod Ngata Parata Thompson Bishop Walsh',
    ),
  },
  francophoneAfrica: {
    given: words('Aminata Moussa Fatou Ibrahima Adjoa Kossi Mireille Serge Hanta Rado Bintou Seydou'),
    family: words('Diallo Traoré Koné Ouédraogo Sow Ndiaye Kouassi Agbodjan Mbarga Rakoto Ravelo Mbemba Ilunga Obiang'),
  },
  francophoneEurope: {
    given: words('Camille Julien Élodie Mathieu Noémie Bastien Océane Thibault Solène Quentin Maëlle Rémi'),
    family: words(
      'Lambert Girard Fontaine Delcourt Vandamme Rochat Favre Tremblay Gagnon Schmit Charlier Beauvais Pétion',
    ),
  },
  hispanic: {
    given: words('Lucía Mateo Valentina Santiago Camila Andrés Ximena Rodrigo Fernanda Joaquín Paola Esteban'),
    family: words(
      'Quispe Huamán Restrepo Cárdenas Zamora Villalobos Echeverría Ibáñez Montoya Paredes Salazar Núñez Arriaga',
    ),
  },
  arabic: {
    given: words(
      'ليلى|Layla كريم|Karim هدى|Huda ياسين|Yassine سلمى|Salma طارق|Tariq نور|Nour سامي|Sami رانيا|Rania فيصل|Faisal',
    ),
    family: words(
      'البنّاء|Albanna الحكيم|Alhakim الزيتوني|Zaytouni الخطيب|Alkhatib القاسمي|Alqasimi المنصوري|Almansouri بنعلي|Benali العامري|Alamri الشريف|Alsharif التميمي|Altamimi السعدي|Alsaadi الرفاعي|Alrifai',
    ),
  },
} as const;

/** A made-up person of a region: the name as its bearer writes it, and in Latin letters for addresses. */
export function inventPerson(pool: NamePool, random: Random): { readonly name: string; readonly latin: string } {
  const [given, latinGiven] = spellings(random.pick(pools[pool].given));
  const [family, latinFamily] = spellings(random.pick(pools[pool].family));
  return { name: `${given} ${family}`, latin: `${latinGiven} ${latinFamily}` };
}

function spellings(entry: string): readonly [string, string] {
  const [own = entry, latin = own] = entry.split('|');
  return [own, latin];
}

/** Lower-case ASCII words joined by the separator, fit for an address. */
export function asciiWords(text: string, separator: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join(separator);
}
