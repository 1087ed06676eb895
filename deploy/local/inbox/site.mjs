import { once } from 'node:events';
import { createServer } from 'node:http';
import { simpleParser } from 'mailparser';
import { letterPage, listPage } from './pages.mjs';

const mostPerAnswer = 1_000;
const perPage = 50;
const longestWaitSeconds = 60;

/**
 * GET /api/email?to=&after=&limit=&wait=   letters oldest first; with `wait` the answer comes when one is there, or after that many seconds
 * GET /api/email/count?to=                 { count }
 * GET /api/email/ID, /api/email/ID/source  one letter, parsed or as it came
 * DELETE /api/email                        empties the inbox
 * GET /?to=&before=, GET /letters/ID       the same for people
 */
export function createInboxSite(letters, arrivals) {
  return createServer((request, response) => {
    handle(letters, arrivals, request, response).catch((error) => {
      console.error(error);
      if (!response.headersSent) json(response, { error: 'the inbox failed to answer' }, 500);
    });
  });
}

async function handle(letters, arrivals, request, response) {
  const url = new URL(request.url, 'http://inbox');
  const to = url.searchParams.get('to') || undefined;
  const [, section, second, third] = url.pathname.split('/');
  const isApi = section === 'api' && second === 'email';

  if (isApi && request.method === 'DELETE' && third === undefined) {
    letters.clear();
    return json(response, { count: 0 });
  }
  if (request.method !== 'GET') return json(response, { error: 'method not allowed' }, 405);
  if (url.pathname === '/') {
    const before = numberIn(url, 'before', Infinity);
    const summaries = await Promise.all(letters.newest(perPage, before, to).map((letter) => view(letters, letter)));
    return html(response, listPage(summaries, { to, count: letters.count(to), perPage }));
  }
  if (isApi && third === undefined) return json(response, await listed(letters, arrivals, url, to, response));
  if (isApi && third === 'count') return json(response, { count: letters.count(to) });

  const letter = isApi || section === 'letters' ? letters.find(Number(isApi ? third : second)) : undefined;
  if (!letter) return json(response, { error: 'no such letter' }, 404);
  if (url.pathname.endsWith('/source')) {
    response.writeHead(200, { 'content-type': 'message/rfc822' });
    return response.end(letters.source(letter));
  }
  const full = await view(letters, letter);
  return isApi ? json(response, full) : html(response, letterPage(full));
}

async function listed(letters, arrivals, url, to, response) {
  const query = {
    to,
    after: numberIn(url, 'after', 0),
    limit: Math.min(numberIn(url, 'limit', mostPerAnswer), mostPerAnswer),
  };
  const waitUntil = AbortSignal.timeout(Math.min(numberIn(url, 'wait', 0), longestWaitSeconds) * 1_000);
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  let found = letters.list(query);
  while (found.length === 0 && url.searchParams.has('wait')) {
    try {
      await once(arrivals, 'letter', { signal: AbortSignal.any([waitUntil, gone.signal]) });
    } catch {
      break;
    }
    found = letters.list(query);
  }
  return Promise.all(found.map((letter) => view(letters, letter)));
}

async function view(letters, letter) {
  const mail = await simpleParser(letters.source(letter), { skipTextToHtml: true, skipImageLinks: true });
  return {
    id: String(letter.id),
    receivedAt: letter.receivedAt,
    envelope: { from: letter.sender, to: letter.recipients },
    from: mail.from?.value ?? [],
    to: [mail.to ?? []].flat().flatMap(({ value }) => value),
    subject: mail.subject ?? '',
    date: mail.date ?? null,
    headers: Object.fromEntries(mail.headerLines.map(({ key, line }) => [key, line.slice(key.length + 1).trim()])),
    text: mail.text ?? '',
    html: mail.html || '',
    attachments: mail.attachments.map(({ filename, contentType, size }) => ({ filename, contentType, size })),
  };
}

function numberIn(url, name, otherwise) {
  const text = url.searchParams.get(name);
  const value = Number(text);
  return text === null || !(value >= 0) ? otherwise : value;
}

function json(response, body, status = 200) {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}

function html(response, page) {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(page);
}
