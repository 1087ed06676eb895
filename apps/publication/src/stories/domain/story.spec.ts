import { decide, evolve, statusOf, type Story, type StoryCommand, type StoryFact } from './story';
import type { StoryContent } from './story-content';

const content: StoryContent = {
  projectName: 'Digital Chambers',
  language: 'en',
  summary: { en: 'Services go online.' },
  about: ['A chamber.'],
  project: ['Video rooms for members.'],
  whySelected: ['It reaches far.'],
  implementation: ['By early 2023.'],
  quotations: [],
  videoUrl: null,
};
const changed = { ...content, about: ['An old chamber.'] };
const at = '2021-11-20T10:00:00.000Z';
const subject = { competitionId: 'c1', announcementId: 'a1', proposalId: 'p1', organisationId: 'o1' };
const begun: StoryFact = { type: 'begun', ...subject };
const edited: StoryFact = { type: 'edited', content };
const confirmed: StoryFact = { type: 'confirmed', content, by: 'winner', at };
const confirm: StoryCommand = { type: 'confirm', by: 'winner', at };

const stateOf = (facts: readonly StoryFact[]) => facts.reduce<Story | null>(evolve, null);
const after = (command: StoryCommand, ...facts: StoryFact[]) => decide(command, stateOf(facts));
const statusAfter = (...facts: StoryFact[]) => statusOf(stateOf(facts)!);

describe('a winner’s story', () => {
  it('begins once', () => {
    expect(after({ type: 'begin', ...subject })).toEqual([begun]);
    expect(after({ type: 'begin', ...subject }, begun)).toEqual([]);
    expect(() => after(confirm)).toThrow('STORY_NOT_FOUND');
  });

  it('is confirmed word for word, and again only when its words have changed', () => {
    expect(after(confirm, begun, edited)).toEqual([confirmed]);
    expect(after(confirm, begun, edited, confirmed)).toEqual([]);
    expect(after(confirm, begun, edited, confirmed, { type: 'edited', content: changed })).toEqual([
      { ...confirmed, content: changed },
    ]);
  });

  it('keeps showing what was confirmed while an edit waits for the winner', () => {
    const story = stateOf([begun, edited, confirmed, { type: 'edited', content: changed }])!;
    expect(story.confirmed?.content).toEqual(content);
    expect(statusOf(story)).toBe('draft');
  });

  it('names what is missing before it can be confirmed', () => {
    const refusal = (...facts: StoryFact[]) => {
      try {
        return after(confirm, ...facts);
      } catch (error) {
        return (error as { fields: { path: string; code: string }[] }).fields.map(({ path }) => path);
      }
    };
    expect(refusal(begun)).toEqual(['projectName', 'project', 'whySelected', 'implementation']);
    const thin = { ...content, projectName: '', whySelected: [] };
    expect(refusal(begun, { type: 'edited', content: thin })).toEqual(['projectName', 'whySelected']);
  });

  it('changes no more once it is public', () => {
    const facts: StoryFact[] = [begun, edited, confirmed, { type: 'published' }];
    expect(() => after({ type: 'edit', content: changed }, ...facts)).toThrow('STORY_PUBLISHED');
    expect(() => after(confirm, ...facts)).toThrow('STORY_PUBLISHED');
    expect(after({ type: 'publish' }, ...facts)).toEqual([]);
  });

  it('says where it stands', () => {
    expect([
      statusAfter(begun),
      statusAfter(begun, edited),
      statusAfter(begun, edited, confirmed),
      statusAfter(begun, edited, confirmed, { type: 'published' }),
    ]).toEqual(['awaited', 'draft', 'confirmed', 'published']);
  });
});
