import type { Language } from '@champions/contracts';
import { directionOf } from './direction';
import { escapeHtml } from './escape-html';
import { letterStyles } from './letter-styles';
import type { Block, FactName, LanguageTexts, LetterText, TemplateName } from './letter-texts';
import { light } from './palette';
import { texts } from './texts';

const LATIN_FONTS = "-apple-system, 'Segoe UI', Roboto, 'Noto Sans', Helvetica, Arial, sans-serif";
const ARABIC_FONTS = "'Segoe UI', 'Noto Sans Arabic', 'Geeza Pro', Tahoma, Arial, sans-serif";

interface Frame {
  readonly language: Language;
  readonly words: LanguageTexts;
  readonly text: LetterText;
}

/** The MJML of one template in one language; values are still placeholders such as [[title]]. */
export function letterMjml(template: TemplateName, language: Language): string {
  const words = texts[language];
  const frame = { language, words, text: words.letters[template] };
  const { dir, start } = directionOf(language);
  const fonts = language === 'ar' ? ARABIC_FONTS : LATIN_FONTS;
  return `<mjml lang="${language}" dir="${dir}">
<mj-head>
  <mj-title>[[subject]]</mj-title>
  <mj-preview>[[preview]]</mj-preview>
  <mj-raw><meta name="color-scheme" content="light dark" /><meta name="supported-color-schemes" content="light dark" /></mj-raw>
  <mj-attributes>
    <mj-all font-family="${fonts}" />
    <mj-section padding="0" direction="${dir}" />
    <mj-column direction="${dir}" />
    <mj-text align="${start}" padding="0 0 16px" font-size="16px" line-height="1.6" color="${light.ink}" css-class="ink" />
  </mj-attributes>
  <mj-style>${letterStyles}</mj-style>
</mj-head>
<mj-body width="600px" background-color="${light.page}" css-class="page">
  <mj-section padding="28px 20px 14px"><mj-column>
    <mj-text css-class="logo" padding="0" font-size="18px" font-weight="700" color="${light.accent}"><span lang="en" dir="ltr">Digital Champions</span></mj-text>
  </mj-column></mj-section>
  <mj-section css-class="card" background-color="${light.card}" border-radius="10px" padding="30px 20px 18px"><mj-column>
    ${'competition' in valuesOf(frame.text) ? kicker() : ''}
    <mj-text css-class="ink heading" font-size="26px" line-height="1.3" font-weight="700" padding="0 0 18px">${filled(frame.text.heading, language)}</mj-text>
    ${template === 'newsletter' ? '' : `<mj-text>[[greeting]]</mj-text>`}
    ${frame.text.body.map((block) => blockMjml(block, frame)).join('\n    ')}
    ${template === 'newsletter' ? '' : `<mj-text>${escapeHtml(words.signature)}</mj-text>`}
  </mj-column></mj-section>
  <mj-section padding="18px 20px 32px"><mj-column>
    ${quiet(`${filled(frame.text.why, language)} ${filled(words.ask, language, contactLink)}`)}
    ${template === 'newsletter' ? '' : quiet(`${escapeHtml(words.ifButtonFails)}<br /><a href="[[link]]" style="color:${light.accent};word-break:break-all" dir="ltr">[[link]]</a>`)}
    ${quiet(escapeHtml(words.automatic))}
  </mj-column></mj-section>
</mj-body>
</mjml>`;
}

const contactLink = `<a href="mailto:[[contact]]" style="color:${light.accent}" dir="ltr">[[contact]]</a>`;
const kicker = () =>
  `<mj-text css-class="quiet" font-size="14px" padding="0 0 6px" color="${light.quiet}"><span dir="auto">[[competition]]</span></mj-text>`;
const quiet = (html: string) =>
  `<mj-text css-class="quiet" font-size="13px" line-height="1.55" padding="0 0 10px" color="${light.quiet}">${html}</mj-text>`;

function blockMjml(block: Block, { language, words }: Frame): string {
  if (typeof block === 'string') return `<mj-text>${filled(block, language)}</mj-text>`;
  if ('facts' in block) return factsMjml(block.facts, words, language);
  if ('code' in block)
    return `<mj-text css-class="code" align="center" padding="4px 0 20px"><div style="background:${light.page};color:${light.ink};border-radius:8px;padding:14px 8px;font-size:32px;line-height:1.2;font-weight:700;letter-spacing:6px" dir="ltr">[[code]]</div></mj-text>`;
  if ('reasons' in block) return `<mj-text padding="0 0 8px">[[[reasons]]]</mj-text>`;
  if ('feedback' in block) return `<mj-text padding="0 0 8px">[[[feedback]]]</mj-text>`;
  if ('sections' in block) return `<mj-text>[[[sections]]]</mj-text>`;
  if ('linkTo' in block)
    return `<mj-text padding="0 0 12px"><a href="[[${block.linkTo}]]" style="color:${light.accent}">${escapeHtml(block.label)}</a></mj-text>`;
  return `<mj-button href="[[link]]" css-class="button" align="${directionOf(language).start}" padding="4px 0 24px" inner-padding="13px 22px" border-radius="8px" font-size="16px" font-weight="600" background-color="${light.accent}" color="${light.onAccent}">${escapeHtml(block.action)}</mj-button>`;
}

function factsMjml(facts: readonly FactName[], words: LanguageTexts, language: Language): string {
  const { start } = directionOf(language);
  const rows = facts.map(
    (fact) =>
      `<tr><th scope="row" style="text-align:${start};vertical-align:top;font-weight:400;color:${light.quiet};padding:8px 0;width:36%;border-bottom:1px solid ${light.line}">${escapeHtml(words.facts[fact])}</th>` +
      `<td style="text-align:${start};vertical-align:top;font-weight:600;padding:8px 0 8px;padding-inline-start:12px;border-bottom:1px solid ${light.line};word-break:break-word"><span dir="auto">[[${fact}]]</span></td></tr>`,
  );
  return `<mj-text padding="0 0 20px"><table class="facts" role="presentation" width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;font-size:15px;line-height:1.5" dir="${directionOf(language).dir}">${rows.join('')}</table></mj-text>`;
}

/** Values in right-to-left text are set apart, so that a Latin title keeps its own order of words and marks. */
function filled(text: string, language: Language, contact?: string): string {
  return escapeHtml(text).replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    if (name === 'contact' && contact !== undefined) return contact;
    return language === 'ar' ? `<span dir="auto">[[${name}]]</span>` : `[[${name}]]`;
  });
}

function valuesOf(text: LetterText): Readonly<Record<string, true>> {
  const said = [text.subject, text.why, ...text.body.filter((block) => typeof block === 'string')].join(' ');
  return Object.fromEntries([...said.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, true]));
}
