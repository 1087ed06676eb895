const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 1rem 4rem; }
header { display: flex; flex-wrap: wrap; gap: 1rem; align-items: baseline; justify-content: space-between; }
h1 { font-size: 1.4rem; margin: 0; } form { display: flex; gap: .5rem; } input, button { font: inherit; padding: .3rem .6rem; }
table { border-collapse: collapse; width: 100%; margin-top: 1rem; } th { text-align: start; font-weight: 600; }
td, th { padding: .45rem .5rem; border-bottom: 1px solid #8884; vertical-align: top; } td:last-child { white-space: nowrap; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; } dt { color: #777; } dd { margin: 0; }
iframe { width: 100%; height: 70vh; border: 1px solid #8886; border-radius: 6px; background: #fff; }
pre { white-space: pre-wrap; border: 1px solid #8886; border-radius: 6px; padding: 1rem; }
nav { margin-top: 1rem; }`;

export function listPage(letters, { to, count, perPage }) {
  const rows = letters.map(
    (letter) => `<tr>
      <td><bdi>${escape(letter.envelope.to.join(', '))}</bdi></td>
      <td><a href="/letters/${letter.id}"><bdi>${escape(letter.subject || '(no subject)')}</bdi></a></td>
      <td><time datetime="${letter.receivedAt}">${time(letter.receivedAt)}</time></td></tr>`,
  );
  const last = letters.at(-1);
  const filter = to ? `to=${encodeURIComponent(to)}&` : '';
  const older =
    last && letters.length === perPage ? `<nav><a href="/?${filter}before=${last.id}">Older letters</a></nav>` : '';
  return page(
    'Inbox',
    `<header><h1>Inbox · ${count} letters${to ? ` to ${escape(to)}` : ''}</h1>
    <form><input type="search" name="to" value="${escape(to ?? '')}" placeholder="recipient" aria-label="Recipient"><button>Show</button></form></header>
    <table><thead><tr><th>To</th><th>Subject</th><th>Received</th></tr></thead><tbody>${rows.join('')}</tbody></table>${older}`,
  );
}

export function letterPage(letter) {
  const body = letter.html
    ? `<iframe sandbox="allow-popups" title="The letter" srcdoc="${escape(letter.html)}"></iframe>
       <details><summary>As text</summary><pre dir="auto">${escape(letter.text)}</pre></details>`
    : `<pre dir="auto">${escape(letter.text)}</pre>`;
  return page(
    letter.subject,
    `<nav><a href="/">All letters</a> · <a href="/api/email/${letter.id}/source">Source</a></nav>
    <h1 dir="auto">${escape(letter.subject)}</h1>
    <dl><dt>From</dt><dd>${escape(letter.headers.from ?? letter.envelope.from)}</dd>
    <dt>To</dt><dd>${escape(letter.envelope.to.join(', '))}</dd><dt>Received</dt><dd>${time(letter.receivedAt)}</dd></dl>${body}`,
  );
}

function page(title, body) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title><style>${style}</style></head><body>${body}</body></html>`;
}

const time = (iso) => `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
const escape = (text) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
