import { storyInputSchema, toContent } from './story-input';

const read = (input: object) => toContent(storyInputSchema.parse(input));

describe('a story as it comes in', () => {
  it('takes paragraphs as a list or as one text', () => {
    expect(read({ about: 'One.\n\n Two. \n\n\n', project: [' Three. ', ''] })).toMatchObject({
      about: ['One.', 'Two.'],
      project: ['Three.'],
    });
  });

  it('is empty where nothing is said', () => {
    expect(read({ summary: { en: '', fr: 'Un.' }, videoUrl: '' })).toEqual({
      ...{ projectName: '', language: 'en', summary: { fr: 'Un.' }, about: [], project: [], whySelected: [] },
      ...{ implementation: [], quotations: [], videoUrl: null },
    });
  });

  it('takes web addresses only', () => {
    expect(read({ videoUrl: 'https://video.example/1' }).videoUrl).toBe('https://video.example/1');
    for (const videoUrl of ['javascript:alert(1)', 'ftp://x.example', 'video'])
      expect(storyInputSchema.safeParse({ videoUrl }).success).toBe(false);
  });

  it('mends half a character pair, which no JSON can carry', () => {
    expect(read({ about: ['broken \ud83d'] }).about).toEqual(['broken \ufffd']);
  });
});
