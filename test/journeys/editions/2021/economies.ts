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
    ...of('westAfrica', 'Ghana', 'Nigeria', 'The Gambia', 'Sierra Leone'),
    ...of('eastAfrica', 'Kenya', 'Uganda', 'Tanzania', 'Zambia', 'Malawi', 'South Africa'),
    ...of('southAsia', 'India', 'Pakistan', 'Bangladesh', 'Sri Lanka', 'Nepal'),
    ...of('eastAsia', 'Hong Kong, China', 'Singapore', 'Chinese Taipei', 'Malaysia'),
    ...of('pacificAsia', 'the Philippines', 'Indonesia', 'Thailand', 'Viet Nam'),
    ...of('easternEurope', 'Georgia', 'the Republic of Moldova', 'Ukraine', 'Montenegro', 'Albania', 'Poland'),
    ...of('atlantic', 'Jamaica', 'Barbados', 'Trinidad and Tobago', 'Canada', 'Australia', 'New Zealand', 'Ireland'),
  ],
  fr: [
    ...of('francophoneAfrica', "Côte d'Ivoire", 'Senegal', 'Benin', 'Togo', 'Cameroon', 'Burkina Faso', 'Mali'),
    ...of('francophoneAfrica', 'Madagascar', 'Gabon', 'Guinea', 'Niger', 'the Democratic Republic of the Congo'),
    ...of('francophoneEurope', 'France', 'Belgium', 'Switzerland', 'Luxembourg', 'Canada', 'Haiti'),
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
