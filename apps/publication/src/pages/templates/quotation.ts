import type { Language } from '@champions/contracts';
import type { QuotationView } from '../story-view';
import { template } from '../template';

interface QuotationTemplate extends QuotationView {
  readonly lang: Language;
  readonly dir: 'ltr' | 'rtl';
}

/** No quotation marks around a paraphrase: nobody said these words. */
const quotation = template<QuotationTemplate>(`<figure class="quotation" dir="<%= it.dir %>">
<blockquote lang="<%= it.lang %>"><p><%~ it.text %></p></blockquote>
<figcaption><span class="quotation__speaker" dir="auto"><%= it.speaker %></span><% if (it.title) { %><span class="quotation__title" dir="auto"><%= it.title %></span><% } %><% it.notes.forEach((note) => { %><span class="quotation__note" dir="auto"><%= note %></span><% }) %></figcaption>
</figure>`);

export function renderQuotation(view: QuotationView, lang: Language): string {
  return quotation({ ...view, lang, dir: lang === 'ar' ? 'rtl' : 'ltr' });
}
