// The page itself: files in, findings out. What is found is `inspect`'s business; here it is only put into words.
import { browserPrimitives } from './browser-primitives';
import { inspect } from './inspect';
import { wordsByLanguage } from './words';

const MOST_SHOWN = 100;
const page = document.getElementById('page');
const files = new Map();
// The address of the site's page names a language, as all its addresses may.
let language = [
  location.pathname.split('/')[1] ?? '',
  ...(navigator.languages ?? []).map((wanted) => wanted.slice(0, 2)),
  'en',
].find((wanted) => Object.hasOwn(wordsByLanguage, wanted));

/** An element with attributes and children; texts are set as text, never as markup. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (typeof value === 'function') made.addEventListener(key, value);
    else if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : value);
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}
const filled = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
// Identifiers, paths and figures read from left to right in every language.
const code = (text) => element('code', { dir: 'ltr' }, text);

function shown(value) {
  const text = value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}

const facts = (rows) =>
  element('dl', {}, ...rows.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]));

const table = (label, head, rows) =>
  element(
    'div',
    { class: 'table', tabindex: '0', role: 'region', 'aria-label': label },
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, ...head.map((cell) => element('th', { scope: 'col' }, cell)))),
      element('tbody', {}, ...rows.map((row) => element('tr', {}, ...row.map((cell) => element('td', {}, cell))))),
    ),
  );

function differenceTable(differences, words) {
  const rows = differences
    .slice(0, MOST_SHOWN)
    .map(({ path, code: what, expected, found }) => [
      code(path || '/'),
      words.differences[what],
      code(shown(found)),
      code(shown(expected)),
    ]);
  const rest = differences.length - rows.length;
  return [
    table(words.findings, [words.where, words.what, words.found, words.expected], rows),
    rest > 0 ? element('p', {}, filled(words.more, { count: rest })) : null,
  ];
}

const thumbprints = (finding) => element('span', {}, ...finding.thumbprints.flatMap((one) => [code(one), ' ']));

function sealedDetails({ ok, replay, result, ...finding }, words) {
  if (!ok) return differenceTable(replay.differences, words);
  const said = words.sealed;
  const ranked = result.tieBreak.ranked;
  const rows = ranked
    .slice(0, MOST_SHOWN)
    .map(({ rank, entry, value, count }) => [String(rank), code(entry), shown(value ?? '–'), String(count)]);
  const rest = ranked.length - rows.length;
  return [
    element('p', {}, replay.keys === 'pinned' ? said.pinned : said.ownKey),
    facts([
      [said.entries, String(replay.entries)],
      [said.judges, String(replay.judges)],
      [said.sheets, String(replay.sheets)],
      [said.facts, String(replay.facts)],
      [said.roots, String(replay.roots)],
      [said.method, code(`${result.method.name} ${result.method.version}`)],
      [said.key, thumbprints(finding)],
    ]),
    element('h4', {}, said.ranking),
    table(said.ranking, [said.rank, said.entry, said.value, said.count], rows),
    rest > 0 ? element('p', {}, filled(words.more, { count: rest })) : null,
  ];
}

function receiptDetails({ receipt, problem, content, ok }, words) {
  const said = words.receipt;
  return [
    problem && problem !== 'no-key' ? element('p', {}, said.problems[problem]) : null,
    facts([
      [said.number, code(receipt.number)],
      [said.received, code(receipt.receivedAt)],
    ]),
    ok ? element('p', {}, content === null ? said.noContent : filled(said.content, { file: content })) : null,
  ];
}

function described(finding, words) {
  switch (finding.kind) {
    case 'sealed':
      return { verdict: finding.ok ? words.sealed.good : words.sealed.bad, details: sealedDetails(finding, words) };
    case 'receipt': {
      const { good, bad, noKey } = words.receipt;
      return {
        verdict: finding.ok === null ? noKey : finding.ok ? good : bad,
        details: receiptDetails(finding, words),
      };
    }
    case 'marks': {
      const { good, bad, noResult, sheets } = words.marks;
      return {
        verdict: finding.ok === null ? noResult : finding.ok ? good : bad,
        details: [
          facts([[sheets, String(finding.sheets)]]),
          ...(finding.differences.length > 0 ? differenceTable(finding.differences, words) : []),
        ],
      };
    }
    case 'keys':
      return { verdict: words.keys, details: [facts([[words.sealed.key, thumbprints(finding)]])] };
    case 'unreadable': {
      const { code: what, found } = finding.flaw;
      return {
        verdict: words.flaws[what],
        details: [element('p', {}, filled(words.place, finding.flaw), ' ', found === '' ? null : code(found))],
      };
    }
    default:
      return { verdict: words.unknown, details: [] };
  }
}

function card(finding, words) {
  const { verdict, details } = described(finding, words);
  const sign = finding.ok === null ? '' : finding.ok ? '✔ ' : '✘ ';
  return element(
    'article',
    { class: finding.ok === null ? '' : finding.ok ? 'good' : 'bad', 'data-kind': finding.kind },
    element('h3', {}, words.kinds[finding.kind], ': ', code(finding.file)),
    element('p', { class: 'verdict' }, sign, verdict),
    ...details,
  );
}

async function take(given) {
  document
    .getElementById('findings')
    .replaceChildren(element('p', { class: 'soft' }, wordsByLanguage[language].computing));
  for (const file of given) files.set(file.name, await file.text());
  // A large result takes seconds, in which the page answers nothing: it is said before, and drawn.
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  show();
  document.getElementById('files').focus();
}

function languageList(words) {
  const choices = Object.entries(wordsByLanguage).map(([name, { ownName, dir }]) => {
    const choose = () => {
      language = name;
      show();
      document.querySelector(`button[lang="${name}"]`).focus();
    };
    const pressed = String(name === language);
    return element('li', {}, element('button', { lang: name, dir, 'aria-pressed': pressed, click: choose }, ownName));
  });
  return element('nav', { 'aria-label': words.languages }, element('ul', {}, ...choices));
}

function dropZone(words) {
  const zone = element(
    'div',
    { class: 'drop' },
    element('input', {
      ...{ type: 'file', id: 'files', multiple: true, accept: '.json,application/json' },
      ...{ 'aria-describedby': 'drop', change: ({ target }) => void take(target.files) },
    }),
    element('label', { class: 'choose', for: 'files' }, words.choose),
    element('p', { id: 'drop', class: 'soft' }, words.drop),
    files.size > 0 ? element('button', { click: clear }, words.clear) : null,
  );
  return zone;
}

function clear() {
  files.clear();
  show();
  document.getElementById('files').focus();
}

function show() {
  const words = wordsByLanguage[language];
  Object.assign(document.documentElement, { lang: language, dir: words.dir });
  document.title = words.title;
  const findings = inspect(
    [...files].map(([name, text]) => ({ name, text })),
    browserPrimitives,
  );
  const live = document.getElementById('findings') ?? element('div', { id: 'findings', 'aria-live': 'polite' });
  page.replaceChildren(
    languageList(words),
    element('h1', {}, words.title),
    element('p', {}, words.lead),
    element('p', { class: 'soft' }, words.quiet),
    location.protocol === 'file:'
      ? ''
      : element('p', {}, element('a', { href: '/verify.html', download: 'verify.html' }, words.save)),
    element('h2', {}, words.files),
    dropZone(words),
    element('h2', {}, words.findings),
    live,
  );
  // The live region stays the same element, so that what changes in it is read out.
  live.replaceChildren(
    ...(findings.length === 0
      ? [element('p', { class: 'soft' }, words.nothing)]
      : findings.map((finding) => card(finding, words))),
  );
}

// Anywhere on the page: whoever misses the zone must not leave the page for the file.
for (const name of ['dragenter', 'dragover', 'dragleave', 'drop'])
  document.addEventListener(name, (event) => {
    event.preventDefault();
    const zone = document.querySelector('.drop');
    zone.classList.toggle('over', name === 'dragenter' || name === 'dragover');
    if (name === 'drop' && event.dataTransfer.files.length > 0) void take(event.dataTransfer.files);
  });

show();
