import { simpleParser } from 'mailparser';
import { mimeMessage } from './mime-message';

const letter = {
  messageId: '<abc@champions.example>',
  to: { name: 'Mónica Chávez, «Perú»', address: 'monica@cámara.example' },
  subject: 'استلمنا مقترحكم «Digital Chambers: The New Age, un título muy largo que no cabe en una línea»',
  html: '<p>مرحبا &amp; <b>bonjour</b></p>\n'.repeat(50),
  text: 'مرحبا\n--=_letter_=\n.\nEnd',
  headers: { 'Content-Language': 'ar', 'X-Champions-Reason': 'proposal-received' },
};
const sent = {
  from: { name: 'Digital Champions', address: 'secretariat@champions.example' },
  date: new Date('2021-09-15T12:00:00Z'),
};

it('is read by others as it was written', async () => {
  const source = mimeMessage(letter, sent);
  const mail = await simpleParser(source);
  expect(mail.subject).toBe(letter.subject);
  expect(mail.to).toMatchObject({
    value: [{ name: letter.to.name, address: 'monica@cámara.example' }],
  });
  expect(source).toContain('monica@xn--cmara-xqa.example>');
  expect(mail.from?.text).toBe('"Digital Champions" <secretariat@champions.example>');
  expect(mail.html).toBe(letter.html);
  expect(mail.text?.trim()).toBe(letter.text);
  expect(mail.messageId).toBe(letter.messageId);
  expect(mail.date).toEqual(sent.date);
  expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
  expect(mail.headers.get('content-language')).toBe('ar');
  expect(mail.attachments).toEqual([]);
});

it('keeps every line short and nothing but ASCII on the way', () => {
  const source = mimeMessage(letter, sent);
  expect(Math.max(...source.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78);
  expect(source).toMatch(/^[\x20-\x7e\r\n]*$/);
  expect(source.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

it('lets nobody write headers of their own', async () => {
  const mail = await simpleParser(
    mimeMessage(
      {
        ...letter,
        subject: 'Hello\r\nBcc: all@example.org',
        to: { name: 'Eve" <all@example.org>\r\nX: y', address: 'eve@example.org' },
        headers: { 'X-Champions-Competition': 'c\r\nBcc: all@example.org' },
      },
      sent,
    ),
  );
  expect(mail.bcc).toBeUndefined();
  expect(mail.headers.has('x')).toBe(false);
  expect(mail.to).toMatchObject({ value: [{ address: 'eve@example.org' }] });
});

it('leaves a plain subject plain', () => {
  expect(mimeMessage({ ...letter, subject: 'Your sign-in code: 420915' }, sent)).toContain(
    '\r\nSubject: Your sign-in code: 420915\r\n',
  );
});
