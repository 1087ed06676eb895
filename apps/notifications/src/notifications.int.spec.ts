import {
  accountErasedV1,
  accountV1,
  advanceNoticesRequestedV1,
  announcementFiredV1,
  competitionV1,
  type DataOf,
  type FeedbackLetter,
  feedbackV1,
  decisionV1,
  entriesAssignedV1,
  type Language,
  newsletterV1,
  notificationsPreparedV1,
  prepareRequestedV1,
  proposalScreenedV1,
  proposalSubmittedV1,
  proposalV1,
  signInV1,
} from '@champions/contracts';
import { deterministicId, newId } from '@champions/kernel';
import type { Actor } from '@champions/policy';
import { bootForTest, eventually } from '@champions/testing/stack';
import { lettersTo, nextLetterTo } from './inbox.suite';
import { notificationsService } from './notifications.service';

type Booted = Awaited<ReturnType<typeof bootForTest>>;
let notifications: Booted;
beforeAll(async () => {
  notifications = await bootForTest(notificationsService);
}, 60_000);
afterAll(() => notifications.stop(), 30_000);

const run = newId().slice(-12);
const address = (who: string) => `${who}-${run}@letters.example`;
const at = '2021-09-15T12:00:00Z';
const digest = 'a'.repeat(64);

const account = (who: string, language: Language): DataOf<typeof accountV1> => ({
  ...{ name: who, email: address(who), language, operator: false, organisations: [], roles: [], version: 1 },
});
const competition = (name: string, id: string): DataOf<typeof competitionV1> => {
  const moment = { at, zone: 'Europe/Zurich' };
  return {
    ...{ slug: `c-${id}`, name: { en: name, ar: 'الأبطال الرقميون' }, theme: { en: 'T' }, description: { en: 'D' } },
    ...{ eligibility: [], organisers: ['ITC'], sponsors: [], languages: ['en'], zone: 'Europe/Zurich', phase: 'open' },
    timeline: {
      ...{ revision: 1, opens: moment, closes: moment, screeningEnds: moment, judgingCloses: moment },
      announcement: moment,
    },
    form: [{ key: 'title', type: 'short-text', label: { en: 'Title' }, required: true }],
    rubric: [{ key: 'reach', name: { en: 'Reach' }, weight: 1, scale: 5 }],
    ...{ awards: 1, ranked: false, readings: 2, announcementId: deterministicId('announcement', id) },
  };
};
const proposal = (competitionId: string, title: string, contactIds: string[]): DataOf<typeof proposalV1> => ({
  ...{ competitionId, organisationId: 'o', organisationName: 'Chamber of X', economy: 'PER', contactIds, title },
  ...{ language: 'es', status: 'submitted', receiptNumber: 'R-1', receivedAt: at },
});
const submitted = (proposalId: string, competitionId: string): DataOf<typeof proposalSubmittedV1> => ({
  ...{ proposalId, competitionId, organisationId: 'o', submittedBy: 'p', version: 1, contentHash: digest },
  ...{ receiptNumber: 'R-77', receivedAt: at, late: false },
});
const manager = (competitionId: string): Actor => ({
  ...{ id: 'manager', name: 'M', language: 'en', operator: false, organisations: [] },
  roles: [{ competitionId, role: 'manager' }],
});
const operator: Actor = { ...manager('none'), operator: true, roles: [] };

describe('sign-in letters', () => {
  const signIn = (who: string, expiresAt: Date): DataOf<typeof signInV1> => ({
    ...{
      email: address(who),
      language: 'fr',
      code: '420915',
      link: 'http://champions.example/portal/sign-in/a#420915',
    },
    expiresAt: expiresAt.toISOString(),
  });

  it('come at once, in the language of the attempt, and leave neither code nor address behind', async () => {
    await notifications.say(signInV1, newId(), signIn('warm', new Date(Date.now() + 600_000)));
    await nextLetterTo(address('warm'));
    const started = Date.now();
    await notifications.say(signInV1, newId(), signIn('ana', new Date(Date.now() + 600_000)));
    const letter = await nextLetterTo(address('ana'));
    expect(Date.now() - started).toBeLessThan(1_500);
    expect(letter.subject).toBe('Votre code de connexion\u00a0: 420915');
    expect(letter.text).toContain('http://champions.example/portal/sign-in/a#420915');
    expect(letter.headers).toMatchObject({
      'content-language': 'fr',
      'x-champions-reason': 'sign-in',
      'auto-submitted': 'auto-generated',
    });
    const log = await eventually(async () => {
      const answer = await notifications.as(operator)('GET', '/api/notifications/letters?reason=sign-in&status=sent');
      const { letters } = answer.json<{ letters: { id: string }[] }>();
      return letters.length === 2 && answer;
    });
    expect(log.text).not.toMatch(/420915|letters\.example/);
    const { letters } = log.json<{ letters: { id: string }[] }>();
    expect(letter.headers['message-id']).toBe(`<${letters[1]!.id}@digital-champions.example>`);
    const again = await notifications.as(operator)('POST', `/api/notifications/letters/${letters[1]!.id}/resend`);
    expect(again.status).toBe(422);
  });

  it('are not sent once they have expired', async () => {
    await notifications.say(signInV1, newId(), signIn('late', new Date(Date.now() - 1)));
    await eventually(async () => {
      const answer = await notifications.as(operator)(
        'GET',
        '/api/notifications/letters?reason=sign-in&status=dropped',
      );
      return answer.json<{ letters: unknown[] }>().letters.length === 1;
    });
    expect(await lettersTo(address('late'))).toEqual([]);
  });
});

describe('letters about a proposal', () => {
  it('go to each contact in the contact’s language, once, also when the rows come after the fact', async () => {
    const [id, c] = [newId(), newId()];
    await notifications.say(proposalSubmittedV1, id, submitted(id, c));
    await notifications.say(competitionV1, c, competition('Digital Champions 2021', c));
    await notifications.say(proposalV1, id, proposal(c, 'e-Docs & <more>', ['k1', 'k2']));
    await notifications.say(accountV1, 'k1', account('kontakt', 'ar'));
    await notifications.say(accountV1, 'k2', account('contacto', 'es'));
    const [arabic, spanish] = await Promise.all([nextLetterTo(address('kontakt')), nextLetterTo(address('contacto'))]);
    expect(arabic.html).toContain('dir="rtl"');
    expect(arabic.html).toContain('الأبطال الرقميون');
    expect(spanish.subject).toBe('Hemos recibido su propuesta «e-Docs & <more>»');
    expect(spanish.html).toContain('e-Docs &amp; &lt;more&gt;');
    expect(spanish.text).toContain(`http://champions.example/portal/proposals/${id}`);
    expect(spanish.text).toContain('R-77');
    expect(spanish.headers['x-champions-competition']).toBe(c);
    expect(spanish.to[0]).toMatchObject({ name: 'contacto' });

    const screened = { proposalId: id, competitionId: c, organisationId: 'o', eligible: false };
    await notifications.say(proposalScreenedV1, id, { ...screened, reasons: ['incomplete'] });
    const second = await nextLetterTo(address('contacto'), 1);
    expect(second.text).toContain('Falta algo que era obligatorio.');

    const list = await eventually(async () => {
      const answer = await notifications.as(manager(c))('GET', `/api/notifications/letters/summary?competitionId=${c}`);
      return answer.json()['total'] === 4 && answer.text.includes('"sent":4') && answer;
    });
    expect(list.json()).toEqual({
      byReason: { 'proposal-received': 2, 'screening-result': 2 },
      byStatus: { sent: 4 },
      total: 4,
      repeated: 0,
    });
    expect((await lettersTo(address('contacto'))).length).toBe(2);
  });

  it('can be sent again by the manager and by nobody else, as another letter', async () => {
    const [id, c] = [newId(), newId()];
    await notifications.say(competitionV1, c, competition('Again', c));
    await notifications.say(accountV1, id, account('again', 'en'));
    await notifications.say(proposalV1, id, proposal(c, 'Again', [id]));
    await notifications.say(proposalSubmittedV1, id, submitted(id, c));
    const first = await nextLetterTo(address('again'));
    const path = `/api/notifications/letters?competitionId=${c}&limit=1`;
    expect((await notifications.as(manager('other'))('GET', path)).status).toBe(403);
    const { letters } = (await notifications.as(manager(c))('GET', path)).json<{ letters: { id: string }[] }>();
    const resend = `/api/notifications/letters/${letters[0]!.id}/resend`;
    expect((await notifications.as(manager('other'))('POST', resend)).status).toBe(403);
    const answers = await Promise.all(
      [1, 2].map(() => notifications.as(manager(c))('POST', resend, undefined, { 'idempotency-key': 'once' })),
    );
    expect(answers.map(({ status }) => status)).toEqual([202, 202]);
    const second = await nextLetterTo(address('again'), 1);
    expect(second.subject).toBe(first.subject);
    expect(second.headers['message-id']).not.toBe(first.headers['message-id']);
    const detail = await eventually(async () => {
      const answer = await notifications.as(manager(c))(
        'GET',
        `/api/notifications/letters/${answers[0]!.json()['id'] as string}`,
      );
      return answer.json()['status'] === 'sent' && answer;
    });
    expect(detail.json()).toMatchObject({ resendOf: letters[0]!.id, attempts: 1 });
    expect(detail.text).not.toContain('letters.example');
    const page = (await notifications.as(manager(c))('GET', path)).json<{ next: string }>();
    const rest = await notifications.as(manager(c))('GET', `${path}&after=${page.next}`);
    expect(rest.json<{ letters: { id: string }[]; next: null }>()).toMatchObject({
      next: null,
      letters: [{ id: answers[0]!.json()['id'] }],
    });
  });

  it('are not sent to people who were erased', async () => {
    const [id, c] = [newId(), newId()];
    await notifications.say(competitionV1, c, competition('Gone', c));
    await notifications.say(accountErasedV1, id, { accountId: id });
    await notifications.say(entriesAssignedV1, newId(), {
      ...{ roundId: 'r', competitionId: c, judgeId: id, entries: 3, closesAt: null },
    });
    await eventually(async () => {
      const answer = await notifications.as(manager(c))('GET', `/api/notifications/letters?competitionId=${c}`);
      return answer.text.includes('"dropped":"erased"');
    });
  });
});

describe('the newsletter', () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const post = (path: string, body: string) =>
    fetch(notifications.url + path, { method: 'POST', headers: form, body, redirect: 'manual' });

  it('goes to nobody who has not confirmed, and a mail scanner that opens the link confirms nothing', async () => {
    const email = address('reader');
    const subscribed = await post('/api/notifications/subscribers', `email=${encodeURIComponent(email)}&language=ar`);
    expect(subscribed.status).toBe(202);
    expect(await subscribed.text()).toContain('<html lang="ar" dir="rtl"');
    const letter = await nextLetterTo(email);
    const link =
      /http:\/\/champions\.example(\/api\/notifications\/subscribers\/confirm\S+)/.exec(letter.text)?.[1] ?? '';
    const asked = await fetch(notifications.url + link);
    expect(asked.status).toBe(200);
    expect(await asked.text()).toContain('<form method="post"');
    expect((await post('/api/notifications/subscribers/confirm?token=x.0.y', '')).status).toBe(422);
    const refused = await notifications.as(null)('POST', '/api/notifications/subscribers/confirm', { token: 'x.0.y' });
    expect(refused.json()).toMatchObject({ status: 422, code: 'LINK_INVALID' });
    const confirmed = await post(link, '');
    expect(await confirmed.text()).toContain('تم الاشتراك');
    const wrong = await notifications.as(null)('POST', '/api/notifications/subscribers', {
      email: 'no',
      language: 'en',
    });
    expect(wrong.json()).toMatchObject({ status: 422, errors: [{ field: 'email', code: 'EMAIL_EXPECTED' }] });
  });
});

describe('an announcement', () => {
  const c = newId();
  const announcementId = deterministicId('announcement', c);
  const [winner, other] = [newId(), newId()];
  const decision = (proposalId: string, outcome: 'winner' | 'not-selected'): DataOf<typeof decisionV1> => ({
    ...{ competitionId: c, proposalId, organisationId: 'o', outcome, rank: 1 },
  });
  const newsletter = (title: string): DataOf<typeof newsletterV1> => ({
    ...{ competitionId: c, announcementId, title, language: 'en' },
    ...{ url: 'http://champions.example/newsletters/n4', pdfUrl: 'http://champions.example/newsletters/n4.pdf' },
    sections: [{ id: 's', title: 'Winners', paragraphs: ['One paragraph.'], items: [] }],
  });
  const answers = async () =>
    (await notifications.messages(notificationsPreparedV1))
      .map(({ body }) => JSON.parse(body ?? '') as DataOf<typeof notificationsPreparedV1>)
      .filter((one) => one.announcementId === announcementId);

  const answered = (n: number) =>
    eventually(async () => {
      const said = await answers();
      return said.length === n && said[n - 1];
    }, `answer ${n}`);
  const feedbackLetter: FeedbackLetter = {
    standing: [{ criterion: { en: 'Reach', fr: 'Portée' }, standing: 'below' }],
    ...{ strongest: [], weakest: [], reasons: ['evidence'], comments: ['Clear aims.'], message: '' },
  };

  it('is prepared by digest, previewed, answered for again when it changes, and sent as approved', async () => {
    const people = [['w', 'win', 'en'] as const, ['l', 'lose', 'fr'] as const];
    await notifications.say(competitionV1, c, competition('Digital Champions 2021', c));
    for (const [id, who, language] of people) await notifications.say(accountV1, `${id}-${c}`, account(who, language));
    await notifications.say(proposalV1, winner, proposal(c, 'The winning one', [`w-${c}`]));
    await notifications.say(proposalV1, other, proposal(c, 'Another', [`l-${c}`]));
    await notifications.say(decisionV1, winner, decision(winner, 'winner'));
    await notifications.say(advanceNoticesRequestedV1, announcementId, {
      announcementId,
      competitionId: c,
      decisions: 2,
    });
    await notifications.say(prepareRequestedV1, announcementId, {
      ...{ announcementId, competitionId: c, attempt: 1, decisions: 2 },
    });
    const status = `/api/notifications/announcements/${announcementId}`;
    await eventually(async () => {
      const { text } = await notifications.as(manager(c))('GET', status);
      return text.includes('"decisions"') && text.includes('"newsletter"');
    }, 'waiting for decisions and newsletter');
    await notifications.say(decisionV1, other, decision(other, 'not-selected'));
    const notice = await nextLetterTo(address('win'));
    expect(notice.subject).toBe('In confidence: news about your proposal “The winning one”');
    expect(notice.text).toContain(`/portal/stories/${deterministicId('story', winner)}`);

    await notifications.say(newsletterV1, 'issue-4', newsletter('Issue 4'));
    const [first] = await eventually(async () => {
      const said = await answers();
      return said.length === 1 && said;
    }, 'the first answer');
    expect(first).toMatchObject({ competitionId: c, attempt: 1, items: 3 });

    expect((await notifications.as(manager('other'))('GET', `${status}/letters`)).status).toBe(403);
    const previews = await notifications.as(manager(c))('GET', `${status}/letters`);
    const { letters } = previews.json<{
      letters: { id: string; reason: string; subject: string; language: string }[];
    }>();
    expect(letters.map(({ reason }) => reason).sort()).toEqual([
      'decision-not-selected',
      'decision-winner',
      'newsletter',
    ]);
    const preview = letters.find(({ reason }) => reason === 'decision-winner')!;
    const page = await notifications.as(manager(c))('GET', `${status}/letters/${preview.id}`);
    expect(page.text).toContain('The winning one');

    await notifications.say(newsletterV1, 'issue-4', newsletter('Issue 4, corrected'));
    const [, second] = await eventually(async () => {
      const said = await answers();
      return said.length === 2 && said;
    }, 'the second answer');
    expect(second!.digest).not.toBe(first!.digest);
    expect(await lettersTo(address('lose'))).toEqual([]);

    // A feedback letter that is approved late changes what was answered for, and again when it is taken back.
    const feedbackId = deterministicId('feedback', c, other);
    const feedback = (message: string | null): DataOf<typeof feedbackV1> => ({
      ...{ competitionId: c, proposalId: other },
      letter: message === null ? null : { ...feedbackLetter, message },
    });
    await notifications.say(feedbackV1, feedbackId, feedback('Revenez !'));
    const third = await answered(3);
    expect(third.digest).not.toBe(second!.digest);
    const shown = await notifications.as(manager(c))('GET', `${status}/letters?limit=50`);
    const { letters: withFeedback } = shown.json<{ letters: { id: string; reason: string }[] }>();
    const { id: shownId } = withFeedback.find(({ reason }) => reason === 'decision-not-selected')!;
    const seen = (await notifications.as(manager(c))('GET', `${status}/letters/${shownId}`)).text;
    expect(seen).toContain('Portée');
    expect(seen).toContain('un peu en retrait');
    await notifications.say(feedbackV1, feedbackId, feedback(null));
    expect((await answered(4)).digest).toBe(second!.digest);
    await notifications.say(feedbackV1, feedbackId, feedback('À bientôt !'));
    const last = await answered(5);

    await notifications.say(announcementFiredV1, announcementId, {
      ...{ announcementId, competitionId: c, digest, firedAt: new Date().toISOString() },
      parts: [{ part: 'notifications', digest: last.digest }],
    });
    const lost = await nextLetterTo(address('lose'));
    expect(lost.text).toContain('* Portée: un peu en retrait');
    expect(lost.text).toContain('> Clear aims.');
    expect(lost.text).toContain('À bientôt !');
    expect(lost.text).not.toContain('Revenez');
    expect(lost.html).toContain('La proposition gagnerait à s’appuyer sur des éléments concrets');
    expect(lost.subject).toBe('Le résultat de Digital Champions 2021 pour votre proposition «\u00a0Another\u00a0»');
    const won = await nextLetterTo(address('win'), 1);
    expect(won.text).toContain(`http://champions.example/en/competitions/c-${c}/winners`);

    const issue = await nextLetterTo(address('reader'), 1);
    expect(issue.subject).toBe('Issue 4, corrected');
    expect(issue.html).toContain('<html lang="ar" dir="rtl"');
    expect(issue.html).toContain('<div lang="en" dir="ltr"');
    expect(issue.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
    const oneClick = /<http:\/\/champions\.example(\S+)>/.exec(issue.headers['list-unsubscribe'] ?? '')?.[1] ?? '';
    const left = await fetch(notifications.url + oneClick, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect(left.status).toBe(200);
    expect((await notifications.as(manager(c))('GET', status)).json()['status']).toBe('fired');
  }, 40_000);

  it('shows a feedback letter as its reader would get it, to those who write it, and keeps nothing', async () => {
    const preview = `/api/notifications/competitions/${c}/feedback-preview`;
    const input = { proposalId: other, letter: { ...feedbackLetter, message: 'Not yet said.' } };
    const shown = await notifications.as(manager(c))('POST', preview, input);
    expect(shown.json()).toMatchObject({ language: 'fr', readers: ['fr'] });
    expect(shown.json<{ html: string }>().html).toContain('Not yet said.');
    const arabic = await notifications.as(manager(c))('POST', preview, { ...input, language: 'ar' });
    expect(arabic.json<{ html: string }>().html).toContain('dir="rtl"');
    expect((await notifications.as(manager('other'))('POST', preview, input)).status).toBe(403);
    expect((await notifications.as(manager(c))('POST', preview, { ...input, proposalId: 'x' })).status).toBe(404);
    const wrong = { ...input, letter: { ...input.letter, reasons: ['ugly'] } };
    expect((await notifications.as(manager(c))('POST', preview, wrong)).json()).toMatchObject({
      errors: [{ field: 'letter.reasons.0', code: 'NOT_A_CHOICE' }],
    });
  });

  it('is refused, and says so, when something else was approved', async () => {
    const [d, p] = [newId(), newId()];
    const id = deterministicId('announcement', d);
    await notifications.say(competitionV1, d, competition('Other', d));
    await notifications.say(accountV1, `x-${d}`, account('refused', 'en'));
    await notifications.say(proposalV1, p, proposal(d, 'Refused', [`x-${d}`]));
    await notifications.say(decisionV1, p, { ...decision(p, 'winner'), competitionId: d });
    await notifications.say(newsletterV1, `n-${d}`, { ...newsletter('N'), competitionId: d, announcementId: id });
    await notifications.say(prepareRequestedV1, id, { announcementId: id, competitionId: d, attempt: 1, decisions: 1 });
    const status = `/api/notifications/announcements/${id}`;
    const read = async () => (await notifications.as(manager(d))('GET', status)).json();
    await eventually(async () => (await read())['status'] === 'prepared');
    await notifications.say(announcementFiredV1, id, {
      ...{ announcementId: id, competitionId: d, digest, firedAt: new Date().toISOString() },
      parts: [{ part: 'notifications', digest }],
    });
    await eventually(async () => (await read())['status'] === 'refused');
    expect(await read()).toMatchObject({ refusal: { expected: digest } });
    expect(await lettersTo(address('refused'))).toEqual([]);
  }, 30_000);
});
