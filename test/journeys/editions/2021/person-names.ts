import type { Random } from '../random';

export type NamePool = keyof typeof pools;

const words = (list: string): readonly string[] => list.split(' ');

const pools = {
  ghana: {
    given: words('Abena Kofi Efua Kwame Akosua Yaw Esi Kojo'),
    family: words('Asante Boateng Owusu Mensah Darko Appiah Amponsah Quaye'),
  },
  nigeria: {
    given: words('Ngozi Tunde Folake Chidi Amara Emeka Yetunde Segun'),
    family: words('Okafor Adeyemi Balogun Eze Okonkwo Adebayo Nwosu Ogunleye'),
  },
  gambia: {
    given: words('Lamin Isatou Mariama Ebrima Fatoumatta Ousainou'),
    family: words('Jallow Ceesay Touray Sanneh Bojang Jobe'),
  },
  kenya: {
    given: words('Wanjiru Otieno Achieng Kamau Njeri Kiprono Wambui Barasa'),
    family: words('Mwangi Ochieng Kariuki Wafula Njoroge Cheruiyot Odhiambo Mutua'),
  },
  uganda: {
    given: words('Grace Moses Harriet Ronald Sarah Isaac'),
    family: words('Nakato Mugisha Tumusiime Okello Namukasa Byaruhanga'),
  },
  southernAfrica: {
    given: words('Thandiwe Chanda Mutale Natasha Kondwani Tiyamike Mwila Gift'),
    family: words('Phiri Banda Mulenga Tembo Zulu Mwale Nyirenda Sakala'),
  },
  india: {
    given: words('Ananya Rohan Priya Arjun Kavita Suresh Meera Vikram'),
    family: words('Sharma Iyer Menon Banerjee Reddy Kulkarni Desai Pillai'),
  },
  bengalAndIndus: {
    given: words('Farhana Imran Ayesha Bilal Nasreen Kamal Sadia Tanvir'),
    family: words('Rahman Chowdhury Siddiqui Akhtar Hossain Ahmed Malik Karim'),
  },
  sriLanka: {
    given: words('Dilshan Nirmala Chaminda Sanduni Ruwan Ishara'),
    family: words('Perera Silva Fernando Jayasuriya Wickramasinghe Bandara'),
  },
  nepal: {
    given: words('Sunita Bikash Anjali Prakash Sarita Dipendra'),
    family: words('Thapa Gurung Shrestha Adhikari Tamang Karki'),
  },
  chinese: {
    given: words('Mei-Ling Wai-Man Jia-Hao Hui-Min Kah-Wai Pei-Shan Yu-Ting Chun-Hei Su-Lin Zi-Xuan'),
    family: words('Chan Lam Tan Lim Wong Ng Chen Huang Yeung Ong Koh Leung'),
  },
  philippines: {
    given: words('Maricel Rodel Joselito Liezel Danilo Rowena Arnel Cristina'),
    family: words('Santos Reyes Villanueva Bautista Dimaculangan Manalo Salonga Macaraeg'),
  },
  indonesia: {
    given: words('Putri Agus Dewi Ratna Bambang Wulan'),
    family: words('Wijaya Hartono Kusuma Lestari Setiawan Pranoto'),
  },
  thailand: {
    given: words('Siriporn Somchai Kanya Anong Prasert Malee'),
    family: words('Suwannarat Chaiyasit Wongsakul Rattanakorn Thongchai Boonmee'),
  },
  vietNam: {
    given: words('Linh Minh Huong Quang Thao Tuan'),
    family: words('Nguyen Pham Tran Hoang Dang Bui'),
  },
  georgia: {
    given: words('Nino Giorgi Tamar Levan Ketevan Irakli'),
    family: words('Beridze Kapanadze Lomidze Gelashvili Maisuradze Tsiklauri'),
  },
  moldova: {
    given: words('Ana Andrei Doina Ion Natalia Mihai'),
    family: words('Rusu Ciobanu Munteanu Lungu Cojocaru Sandu'),
  },
  ukraine: {
    given: words('Oksana Taras Iryna Bohdan Olena Yurii'),
    family: words('Shevchenko Kovalenko Bondarenko Melnyk Tkachenko Kravets'),
  },
  montenegro: {
    given: words('Jelena Marko Milica Nikola Ivana Petar'),
    family: words('Vukovic Petrovic Radulovic Perovic Markovic Knezevic'),
  },
  albania: {
    given: words('Ardita Besnik Elira Gentian Mirela Ilir'),
    family: words('Hoxha Gashi Leka Prifti Dervishi Kola'),
  },
  poland: {
    given: words('Zofia Tomasz Agnieszka Piotr Magdalena Wojciech'),
    family: words('Nowak Lewandowska Mazur Dudek Sikora Wrona'),
  },
  caribbean: {
    given: words('Shanice Andre Keisha Marlon Tamika Jerome Alicia Kadeem'),
    family: words('Campbell Brathwaite Baptiste Mohammed Joseph Greaves Alleyne Ramkissoon'),
  },
  anglophone: {
    given: words('Fiona Declan Hannah Lachlan Claire Gavin Bridget Owen'),
    family: words('Murphy Doyle Fraser MacLeod Thompson Bishop Walsh Carmody'),
  },
  francophoneWestAfrica: {
    given: words('Aminata Moussa Fatou Ibrahima Bintou Seydou Mariam Adama'),
    family: words('Diallo Traoré Koné Ouédraogo Sow Ndiaye Touré Sanogo'),
  },
  gulfOfGuinea: {
    given: words('Adjoa Kossi Mireille Serge Afi Rodrigue Clarisse Hervé'),
    family: words('Kouassi Agbodjan Mbarga Houngbo Amégan Etoundi Gnassounou Obiang'),
  },
  madagascar: {
    given: words('Hanta Rado Voahangy Haja Lalao Tiana'),
    family: words('Rakotonirina Ravelomanana Andriamihaja Razafindrakoto Rasoanaivo Randria'),
  },
  congo: {
    given: words('Nadège Patrice Espérance Fiston Chantal Trésor'),
    family: words('Ilunga Mbemba Kabongo Mukendi Tshimanga Ngoy'),
  },
  francophoneEurope: {
    given: words('Camille Julien Élodie Mathieu Noémie Bastien Océane Thibault Solène Quentin'),
    family: words('Lambert Girard Fontaine Delcourt Vandamme Rochat Favre Tremblay Gagnon Charlier'),
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
