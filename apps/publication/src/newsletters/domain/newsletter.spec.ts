import {
  decide,
  evolve,
  type Newsletter,
  type NewsletterCommand,
  type NewsletterFact,
  type NewsletterMail,
} from './newsletter';
import { type NewsletterContent, type NewsletterSection, storySectionOf } from './newsletter-content';

const at = '2021-11-20T10:00:00.000Z';
const later = '2021-11-21T10:00:00.000Z';
const section = (id: string, kind: NewsletterSection['kind'] = 'notice'): NewsletterSection => ({
  ...{ id, kind, title: id, paragraphs: [], items: [] },
});
const content: NewsletterContent = {
  ...{ competitionId: 'c1', slug: 'december-2021', title: 'Four champions', issue: null, language: 'en' },
  sections: [section('lead'), section('winners', 'stories'), section('dates', 'sidebar')],
  storyPlacement: null,
};
const mail: NewsletterMail = {
  ...{ competitionId: 'c1', announcementId: 'a1', title: 'Four champions', language: 'en' },
  ...{ url: 'https://x.example/newsletters/december-2021', pdfUrl: 'https://x.example/newsletters/december-2021.pdf' },
  sections: [],
};
const written: NewsletterFact = { type: 'written', content, at };
const after = (command: NewsletterCommand, ...facts: NewsletterFact[]) =>
  decide(command, facts.reduce<Newsletter | null>(evolve, null));

describe('a newsletter issue', () => {
  it('is written, and written again only when it has changed', () => {
    expect(after({ type: 'write', content, at })).toEqual([written]);
    expect(after({ type: 'write', content, at: later }, written)).toEqual([]);
    const renamed = { ...content, title: 'Four winners' };
    expect(after({ type: 'write', content: renamed, at: later }, written)).toEqual([
      { type: 'written', content: renamed, at: later },
    ]);
  });

  it('names a section that is there twice, and a place for the stories that is not there', () => {
    const broken = { ...content, sections: [section('lead'), section('lead')], storyPlacement: 'nowhere' };
    try {
      after({ type: 'write', content: broken, at });
      throw new Error('was taken');
    } catch (error) {
      expect((error as { fields: unknown }).fields).toEqual([
        { path: 'sections.1.id', code: 'SECTION_REPEATED' },
        { path: 'storyPlacement', code: 'SECTION_UNKNOWN' },
      ]);
    }
  });

  it('tells each change once', () => {
    const state = evolve(null, written);
    expect(state.changedAt).toBe(at);
    expect(after({ type: 'hand-on', changedAt: at }, written)).toEqual([{ type: 'handed-on' }]);
    expect(after({ type: 'hand-on', changedAt: at }, written, { type: 'written', content, at: later })).toEqual([]);
    expect(evolve(state, { type: 'handed-on' }).changedAt).toBeNull();
  });

  it('is made ready for the mail again only when that has changed', () => {
    const ready: NewsletterFact = { type: 'made-ready', mail };
    expect(after({ type: 'make-ready', mail }, written)).toEqual([ready]);
    expect(after({ type: 'make-ready', mail }, written, ready)).toEqual([]);
  });

  it('changes no more once it is public, and never moves to another competition', () => {
    const moved = { ...content, competitionId: 'c2' };
    expect(() => after({ type: 'write', content: moved, at }, written)).toThrow('NEWSLETTER_OF_ANOTHER_COMPETITION');
    const facts: NewsletterFact[] = [written, { type: 'published' }];
    expect(() => after({ type: 'write', content, at }, ...facts)).toThrow('NEWSLETTER_PUBLISHED');
    expect(after({ type: 'make-ready', mail }, ...facts)).toEqual([]);
    expect(after({ type: 'publish' }, ...facts)).toEqual([]);
  });

  it('puts the stories where it says, or into their own section, or at the end', () => {
    expect(storySectionOf(content)).toBe(1);
    expect(storySectionOf({ ...content, storyPlacement: 'lead' })).toBe(0);
    expect(storySectionOf({ ...content, sections: [section('lead')] })).toBeNull();
  });
});
