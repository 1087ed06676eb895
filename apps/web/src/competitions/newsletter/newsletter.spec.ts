import { freshSection, toBody } from './newsletter';

const section = (id: string) => ({ id, kind: 'notice', title: id, paragraphs: [], items: [] });

it('gives a new section an anchor that no other has', () => {
  expect(freshSection([]).id).toBe('section-1');
  expect(freshSection([section('section-2')]).id).toBe('section-3');
  expect(freshSection([section('section-3'), section('x')]).id).toBe('section-4');
});

it('leaves out an empty line beside the title', () => {
  const content = {
    ...{ competitionId: 'c', slug: 's', title: 't', language: 'en' as const, sections: [], storyPlacement: null },
  };
  expect(toBody({ ...content, issue: ' ' })).toEqual(content);
  expect(toBody({ ...content, issue: 'December 2021' })).toEqual({ ...content, issue: 'December 2021' });
});
