import { domainToASCII } from 'node:url';
import type { OutgoingLetter } from './mailer';

interface Sent {
  readonly from: { readonly name: string; readonly address: string };
  readonly date: Date;
}

// No line of base64 can look like it.
const BOUNDARY = '=_letter_=';

/**
 * A letter as it travels: text and HTML as alternatives (RFC 2046), encoded headers (RFC 2047). All letters have this
 * one shape, and made here in one piece it costs a fraction of a general composer's streams.
 */
export function mimeMessage(letter: OutgoingLetter, { from, date }: Sent): string {
  const headers: Readonly<Record<string, string>> = {
    From: mailbox(from),
    To: mailbox(letter.to),
    Subject: encodedText(letter.subject),
    'Message-ID': letter.messageId,
    Date: date.toUTCString().replace('GMT', '+0000'),
    'MIME-Version': '1.0',
    'Auto-Submitted': 'auto-generated',
    ...letter.headers,
    'Content-Type': `multipart/alternative; boundary="${BOUNDARY}"`,
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${safe(value)}`);
  return [
    ...lines,
    '',
    `--${BOUNDARY}`,
    part('text/plain', letter.text),
    `--${BOUNDARY}`,
    part('text/html', letter.html),
    `--${BOUNDARY}--`,
    '',
  ].join('\r\n');
}

/** An address with international domains in their ASCII form, as mail servers want it. */
export function asciiAddress(address: string): string {
  const at = address.lastIndexOf('@');
  const domain = domainToASCII(address.slice(at + 1));
  return domain === '' ? address : address.slice(0, at + 1) + domain;
}

function mailbox({ name, address }: Sent['from']): string {
  const ascii = asciiAddress(address);
  if (name === '') return ascii;
  return `${/^[\w ]+$/.test(name) ? name : encodedText(name, true)}\r\n <${ascii}>`;
}

/** Folding is the only line break a header may have. */
const safe = (value: string): string =>
  value.replaceAll(/\r\n (?=[=<])|\p{Cc}+/gu, (found) => (found.length > 2 ? found : ' '));

/** Plain when it is plain ASCII of one line; else words of at most 75 characters, none of them cutting a character. */
function encodedText(text: string, always = false): string {
  if (!always && /^[\x20-\x7e]{0,200}$/.test(text) && !text.includes('=?')) return text;
  const words: string[] = [];
  let word = '';
  for (const character of text.replaceAll(/\p{Cc}+/gu, ' ')) {
    if (Buffer.byteLength(word + character) > 36) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((one) => `=?UTF-8?B?${Buffer.from(one).toString('base64')}?=`).join('\r\n ');
}

function part(type: string, body: string): string {
  const base64 = Buffer.from(body.replaceAll('\n', '\r\n')).toString('base64');
  const lines: string[] = [];
  for (let start = 0; start < base64.length; start += 76) lines.push(base64.slice(start, start + 76));
  return `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${lines.join('\r\n')}`;
}
