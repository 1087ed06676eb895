import { countLetters } from './reconcile-letters';

const letter = (id: string, to: string, reason: string, language: string, messageId = `<${id}@x>`) => ({
  id,
  to,
  subject: '',
  text: '',
  html: '',
  headers: { 'message-id': messageId, 'x-champions-reason': reason, 'content-language': language },
});
const languages = new Map([
  ['winner@a.example', 'ar' as const],
  ['other@b.example', 'fr' as const],
]);
const recipients = { 'decision-winner': new Set(['winner@a.example']) };

describe('countLetters', () => {
  it('counts a letter sent twice once, and says so', () => {
    const twice = [
      letter('1', 'winner@a.example', 'decision-winner', 'ar', '<m@x>'),
      letter('2', 'winner@a.example', 'decision-winner', 'ar', '<m@x>'),
    ];
    expect(countLetters(twice, languages, recipients)).toEqual({
      inbox: 1,
      repeated: 1,
      wrongRecipient: 0,
      wrongLanguage: 0,
    });
  });

  it('finds a letter to the wrong person, to a stranger, and in the wrong language', () => {
    const letters = [
      letter('1', 'other@b.example', 'decision-winner', 'fr'),
      letter('2', 'stranger@c.example', 'sign-in', 'en'),
      letter('3', 'other@b.example', 'sign-in', 'en'),
    ];
    expect(countLetters(letters, languages, recipients)).toEqual({
      inbox: 3,
      repeated: 0,
      wrongRecipient: 2,
      wrongLanguage: 2,
    });
  });
});
