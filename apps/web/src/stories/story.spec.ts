import { type StoryContent, toBody, toFields } from './story';

const content: StoryContent = {
  projectName: 'Virtual fairs',
  language: 'es',
  summary: { en: 'Chamber services go virtual.', es: 'Los servicios se vuelven virtuales.' },
  about: ['One.', 'Two.'],
  project: [],
  whySelected: ['Reach.'],
  implementation: [],
  quotations: [],
  videoUrl: null,
};

it('shows paragraphs as one text and the summary in the language of the story', () => {
  expect(toFields(content, 'en')).toEqual({
    projectName: 'Virtual fairs',
    language: 'es',
    summary: 'Los servicios se vuelven virtuales.',
    about: 'One.\n\nTwo.',
    project: '',
    whySelected: 'Reach.',
    implementation: '',
    quotations: [],
    videoUrl: '',
  });
});

it('begins an unwritten story in the language of its reader', () => {
  expect(toFields(null, 'fr')).toEqual({ language: 'fr' });
});

it('changes the summary of one language and keeps the others', () => {
  const body = toBody({ ...toFields(content, 'en'), summary: 'Nuevo.' }, content);
  expect(body).toMatchObject({ language: 'es', summary: { en: 'Chamber services go virtual.', es: 'Nuevo.' } });
  expect(toBody({ language: 'fr' }, null)).toEqual({ language: 'fr', summary: {} });
});
