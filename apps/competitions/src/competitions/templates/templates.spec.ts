import { formSchema, languages, localisedSchema, rubricSchema } from '@champions/contracts';
import { z } from 'zod';
import { contentProblems } from '../domain/content-problems';
import { templates } from '.';

const inAllLanguages = (text: object) => languages.every((language) => language in text);

describe.each(templates)('the template $key', ({ content }) => {
  const { name, theme, description, eligibility, form, rubric } = content;

  it('is a competition that can be scheduled as it is', () => {
    expect(contentProblems(content)).toEqual([]);
    expect(formSchema.parse(form)).toEqual(form);
    expect(rubricSchema.parse(rubric)).toEqual(rubric);
    expect(z.array(localisedSchema).parse([name, theme, description, ...eligibility])).toHaveLength(
      3 + eligibility.length,
    );
  });

  it('says everything in every language', () => {
    const texts = [
      ...[name, theme, description, ...eligibility],
      ...form.flatMap(({ label, help = label, choices = [] }) => [label, help, ...choices.map((one) => one.label)]),
      ...rubric.flatMap((criterion) => [criterion.name, criterion.guidance ?? {}]),
    ];
    expect(texts.filter((text) => !inAllLanguages(text))).toEqual([]);
  });

  it('asks for a title, by which proposals are listed', () => {
    expect(form.find(({ key }) => key === 'title')).toMatchObject({ type: 'short-text', required: true });
  });
});
