import type { NewsletterData } from '../newsletter-view';
import { newsletterPath, pathIn } from '../site';
import { template } from '../template';
import { paper, toPaper } from './newsletter';

interface PrintTemplate {
  readonly language: string;
  readonly dir: string;
  readonly title: string;
  readonly body: string;
}

const print = template<PrintTemplate>(`<!doctype html>
<html lang="<%= it.language %>" dir="<%= it.dir %>" class="on-paper">
<head>
<meta charset="utf-8">
<title><%= it.title %></title>
<link rel="stylesheet" href="/assets/site.css">
</head>
<body>
<main>
<%~ it.body %>
</main>
</body>
</html>`);

/** An issue in its own language, to be printed; its links lead to the site at their own addresses. */
export function renderNewsletterForPrint(newsletter: NewsletterData, publicUrl: string): string {
  const { language, slug } = newsletter;
  const view = toPaper(newsletter, { language, publicUrl });
  const href = `${publicUrl}${pathIn(language, newsletterPath(slug))}`;
  const other = { href, label: href.replace(/^https?:\/\//, ''), type: 'text/html' };
  return print({ language, dir: view.w.dir, title: newsletter.title, body: paper({ ...view, other, onPaper: true }) });
}
