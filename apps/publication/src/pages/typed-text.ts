import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';

// Headings, images and tables would break the outline of the pages they are typed into.
const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true }).disable([
  ...['heading', 'lheading', 'hr', 'code', 'fence', 'image', 'table', 'reference', 'html_block', 'html_inline'],
]);

const allowed: sanitizeHtml.IOptions = {
  allowedTags: ['p', 'br', 'em', 'strong', 'a', 'ul', 'ol', 'li', 'blockquote'],
  allowedAttributes: { a: ['href', 'rel'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  transformTags: { a: sanitizeHtml.simpleTransform('a', { rel: 'nofollow noopener' }) },
};

/** Paragraphs that people typed, as safe HTML: emphasis, links and lists of Markdown, and nothing else. */
export function prose(paragraphs: readonly string[]): string {
  return sanitizeHtml(markdown.render(paragraphs.join('\n\n')), allowed);
}

/** One line that people typed, as safe HTML without paragraphs. */
export function inline(text: string): string {
  return sanitizeHtml(markdown.renderInline(text), allowed);
}

/** The same without any mark-up, for descriptions, feeds and mail. */
export function plain(text: string): string {
  const bare = sanitizeHtml(markdown.renderInline(text), { allowedTags: [], allowedAttributes: {} });
  return bare
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Cut at a word, for descriptions. */
export function excerpt(text: string, length = 200): string {
  const whole = plain(text);
  if (whole.length <= length) return whole;
  return `${whole.slice(0, whole.lastIndexOf(' ', length))}…`;
}
