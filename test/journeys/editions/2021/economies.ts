import type { Language } from '@champions/contracts';
import type { NamePool } from './person-names';

export interface EconomyPlan {
  /** Protocol name, as it stands in running text. */
  readonly name: string;
  readonly names: NamePool;
}

const of = (names: NamePool, ...economies: readonly string[]): readonly EconomyPlan[] =>
  economies.map((name) => ({ name, names }));

/**
 * Where generated organisations are from, by the language their contact writes in. The list is invented for the
 * rehearsal: it says nothing about who took part or who belongs to the Group.
 */
export const economiesByLanguage: Readonly<Record<Language, readonly EconomyPlan[]>> = {
  en: [
    ...of('ghana', 'Ghana'),
    ...of('nigeria', 'Nigeria'),
    ...of('gambia', 'The Gambia'),
    ...of('kenya', 'Kenya'),
    ...of('uganda', 'Uganda'),
    ...of('southernAfrica', 'Zambia', 'Malawi'),
    ...of('india', 'India'),
    ...of('bengalAndIndus', 'Pakistan', 'Bangladesh'),
    ...of('sriLanka', 'Sri Lanka'),
    ...of('nepal', 'Nepal'),
    ...of('chinese', 'Hong Kong, China', 'Singapore', 'Chinese Taipei'),
    ...of('philippines', 'the Philippines'),
    ...of('indonesia', 'Indonesia'),
    ...of('thailand', 'Thailand'),
    ...of('vietNam', 'Viet Nam'),
    ...of('georgia', 'Georgia'),
    ...of('moldova', 'the Republic of Moldova'),
    ...of('ukraine', 'Ukraine'),
    ...of('montenegro', 'Montenegro'),
    ...of('albania', 'Albania'),
    ...of('poland', 'Poland'),
    ...of('caribbean', 'Jamaica', 'Barbados', 'Trinidad and Tobago'),
    ...of('anglophone', 'Canada', 'Australia', 'New Zealand', 'Ireland'),
  ],
  fr: [
    ...of('francophoneWestAfrica', "Côte d'Ivoire", 'Senegal', 'Burkina Faso', 'Mali', 'Guinea', 'Niger'),
    ...of('gulfOfGuinea', 'Benin', 'Togo', 'Cameroon', 'Gabon'),
    ...of('madagascar', 'Madagascar'),
    ...of('congo', 'the Democratic Republic of the Congo'),
    ...of('francophoneEurope', 'France', 'Belgium', 'Switzerland', 'Luxembourg', 'Canada'),
  ],
  es: [
    ...of('hispanic', 'Peru', 'Mexico', 'Colombia', 'Chile', 'Argentina', 'Uruguay', 'Paraguay', 'Ecuador', 'Spain'),
    ...of('hispanic', 'Costa Rica', 'Panama', 'Guatemala', 'Honduras', 'El Salvador', 'the Dominican Republic'),
    ...of('hispanic', 'the Plurinational State of Bolivia'),
  ],
  ar: of(
    'arabic',
    'Egypt',
    'Morocco',
    'Tunisia',
    'Jordan',
    'Oman',
    'Qatar',
    'the United Arab Emirates',
    'the Kingdom of Bahrain',
    'the Kingdom of Saudi Arabia',
    'the State of Kuwait',
    'Mauritania',
    'Yemen',
  ),
};
