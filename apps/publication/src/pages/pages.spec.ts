import { languages } from '@champions/contracts';
import { competition, slug } from '../sample-edition.suite';
import { asset } from './assets';
import { toCard } from './competition-view';
import { renderCall } from './templates/call';
import { renderFeed } from './templates/feed';
import { renderHome } from './templates/home';
import { renderNewsletters } from './templates/newsletters';
import { renderNotFound } from './templates/not-found';
import { renderRobots, renderSitemap } from './templates/sitemap';
import { renderSubscribe } from './templates/subscribe';
import { wordingIn } from './wording';

const publicUrl = 'https://champions.example';
const open = { ...competition, phase: 'open' } as const;
const july = new Date('2021-07-01T00:00:00Z');
const october = new Date('2021-10-01T00:00:00Z');
const site = (language: (typeof languages)[number]) => ({ language, publicUrl });
const callIn = (language: (typeof languages)[number]) =>
  renderCall({ competition: open, now: july, winnersPublic: false }, site(language));

describe('every page', () => {
  const empty = { competitions: [], winners: [], winnersPath: null, newsletter: null };
  const pages: readonly [string, (language: (typeof languages)[number]) => string][] = [
    ['home', (language) => renderHome(empty, site(language))],
    ['call', callIn],
    ['newsletters', (language) => renderNewsletters([], site(language))],
    ['subscribe', (language) => renderSubscribe(site(language))],
    ['not found', (language) => renderNotFound(site(language))],
  ];

  describe.each(pages)('%s', (_name, render) => {
    it.each(languages)('in %s says its language and direction, has one heading, and offers the others', (language) => {
      const html = render(language);
      expect(html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
      expect(html.match(/<h1[ >]/g)).toHaveLength(1);
      expect(html).toMatch(/<a class="skip" href="#content">/);
      for (const one of languages) expect(html).toContain(`lang="${one}"`);
      expect(html).toContain(`>${wordingIn(language).ownName}</a>`);
      expect(html).not.toMatch(/<script|\bon\w+=|undefined|\[object|NaN/);
    });
  });

  it('names its own address, the other languages and what it is about', () => {
    const html = callIn('fr');
    expect(html).toContain(`<link rel="canonical" href="${publicUrl}/fr/competitions/${slug}">`);
    for (const one of languages)
      expect(html).toContain(
        `<link rel="alternate" hreflang="${one}" href="${publicUrl}/${one}/competitions/${slug}">`,
      );
    expect(html).toContain(`<link rel="alternate" hreflang="x-default" href="${publicUrl}/competitions/${slug}">`);
    expect(html).toContain('<meta property="og:title" content="Digital Champions 2021 (fr) · Digital Champions">');
  });

  it('is not listed by search engines when there is nothing', () => {
    expect(renderNotFound(site('en'))).toContain('<meta name="robots" content="noindex">');
    expect(renderNotFound(site('en'))).not.toContain('canonical');
    expect(callIn('en')).not.toContain('noindex');
  });
});

describe('the page of a call', () => {
  it('gives the deadline in the zone it was set in, for people and for machines', () => {
    const deadlines = languages.map((language) => /<dd><time datetime="([^"]+)">([^<]+)</.exec(callIn(language)));
    expect(new Set(deadlines.map((found) => found?.[1]))).toEqual(new Set(['2021-09-15T21:59:00Z']));
    const [en, fr, es, ar] = deadlines.map((found) => found?.[2]);
    expect(en).toBe('15 September 2021 at 23:59');
    expect(fr).toMatch(/^15 septembre 2021 .*23:59$/);
    expect(es).toMatch(/^15 de septiembre de 2021.* 23:59$/);
    expect(ar).toMatch(/^15 سبتمبر 2021.* 23:59$/);
    expect(callIn('en')).toContain('Date to be confirmed');
  });

  it('lists what is marked with its weight, then what has to be met', () => {
    const gates = [{ key: 'lawful', name: { en: 'May be done by the organisation itself' } }];
    const html = renderCall({ competition: { ...open, gates }, now: july, winnersPublic: false }, site('en'));
    expect(
      [...html.matchAll(/<dt dir="auto">([^<]+)<\/dt><dd>([^<]+)</g)].map(([, name, told]) => [name, told]),
    ).toEqual([
      ['Reach', '60%'],
      ['Feasibility', '40%'],
      ['May be done by the organisation itself', 'yes or no'],
    ]);
  });

  it('asks for proposals only while they are taken', () => {
    const at = (phase: 'open' | 'closed', now: Date) =>
      renderCall({ competition: { ...competition, phase }, now, winnersPublic: false }, site('en'));
    expect(at('open', july)).toContain('Write a proposal');
    // The clock is past the deadline and the phase has not moved yet.
    expect(at('open', october)).not.toContain('Write a proposal');
    expect(at('open', october)).toContain('The deadline has passed.');
    expect(at('closed', october)).not.toContain('Write a proposal');
  });

  it('speaks of winners only when they can be read', () => {
    const at = (winnersPublic: boolean) =>
      renderCall({ competition: { ...competition, phase: 'announced' }, now: october, winnersPublic }, site('en'));
    expect(at(false)).not.toMatch(/See the winners|Winners announced/);
    expect(at(true)).toContain(`<a class="button" href="/en/competitions/${slug}/winners">See the winners</a>`);
    expect(
      toCard({ ...competition, phase: 'announced' }, { language: 'en', now: october, winnersPublic: false }),
    ).toMatchObject({ status: 'To be announced', isOpen: false });
  });

  it('shows what was typed and obeys none of it', () => {
    const html = callIn('en');
    expect(html).toContain(
      '<p>We look for <strong>practical</strong> projects. &lt;script&gt;alert(1)&lt;/script&gt;</p>',
    );
    expect(html).toContain('You can deliver the project &quot;yourself&quot;.');
    expect(html).toContain('ICC &amp; ITC');
  });
});

describe('what machines read', () => {
  it('is an Atom feed with the latest first', () => {
    const entry = (title: string, updated: string) => ({ title, description: 'a < b', path: '/en/x', updated });
    const feed = renderFeed(
      [entry('Old & good', '2021-06-25T08:00:00Z'), entry('New', '2021-12-02T14:00:00Z')],
      site('en'),
    );
    expect([...feed.matchAll(/<title>([^<]+)</g)].map(([, title]) => title)).toEqual([
      'Digital Champions',
      'New',
      'Old &amp; good',
    ]);
    expect(feed).toContain('<summary>a &lt; b</summary>');
    expect(feed.match(/<updated>([^<]+)</)?.[1]).toBe('2021-12-02T14:00:00Z');
    expect(renderFeed([], site('ar'))).toContain('xml:lang="ar"');
  });

  it('is a sitemap of every page in every language', () => {
    const sitemap = renderSitemap(['/', '/competitions/a'], publicUrl);
    expect([...sitemap.matchAll(/<loc>([^<]+)</g)].map(([, url]) => url)).toEqual([
      ...['/en', '/fr', '/es', '/ar'].map((path) => publicUrl + path),
      ...['/en', '/fr', '/es', '/ar'].map((path) => `${publicUrl}${path}/competitions/a`),
    ]);
    expect(renderRobots(publicUrl)).toContain(`Sitemap: ${publicUrl}/sitemap.xml`);
  });
});

describe('what pages are made up with', () => {
  it('is one stylesheet, and fonts that it names', () => {
    const css = asset('site.css')?.body.toString() ?? '';
    const fonts = [...css.matchAll(/url\(\/assets\/([^)]+)\)/g)].map(([, path]) => path ?? '');
    expect(fonts).toContain('fonts/noto-sans-arabic-arabic-700-normal.woff2');
    for (const font of fonts) expect(asset(font)?.body.subarray(0, 4).toString()).toBe('wOF2');
    expect(css).not.toMatch(/https?:|@import/);
  });

  it('is nothing else on the disk', () => {
    expect([asset('fonts/../../package.json'), asset('../secret'), asset('')]).toEqual([null, null, null]);
  });
});
