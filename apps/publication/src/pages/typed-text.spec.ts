import { excerpt, inline, plain, prose } from './typed-text';

describe('text that people typed', () => {
  it('keeps emphasis, links and lists', () => {
    expect(prose(['One *word* and **two**.', '- a\n- b'])).toBe(
      '<p>One <em>word</em> and <strong>two</strong>.</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n',
    );
    expect(inline('See [the guide](https://guide.example/a?b=1&c=2)')).toBe(
      'See <a href="https://guide.example/a?b=1&amp;c=2" rel="nofollow noopener">the guide</a>',
    );
  });

  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['[here](javascript:alert(1))', '[here](javascript:alert(1))'],
    ['[here](data:text/html,x)', '[here](data:text/html,x)'],
    ['![x](https://x.example/x.png)', '!<a href="https://x.example/x.png" rel="nofollow noopener">x</a>'],
  ])('makes %s harmless', (typed, shown) => {
    expect(inline(typed)).toBe(shown);
    expect(prose([typed])).toBe(`<p>${shown}</p>\n`);
  });

  it('leaves the outline of the page alone', () => {
    expect(prose(['# Not a heading'])).toBe('<p># Not a heading</p>\n');
  });

  it('has a form without mark-up, cut at a word', () => {
    expect(plain('R&D **pays** <b>"well"</b> [here](https://x.example)')).toBe('R&D pays <b>"well"</b> here');
    expect(excerpt('one two three', 9)).toBe('one two…');
    expect(excerpt('one two', 9)).toBe('one two');
  });
});
