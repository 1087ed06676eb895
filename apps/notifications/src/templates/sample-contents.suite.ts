import { type FeedbackLetter, type Language, languages } from '@champions/contracts';
import type { TemplateName } from './letter-texts';
import type { LetterContent } from './render-letter';
import { minutesPhrase, momentPhrase, proposalsPhrase } from './phrases';
import { texts } from './texts';

export const sampleFeedback: FeedbackLetter = {
  standing: [
    { criterion: { en: 'Reach', fr: 'Portée', es: 'Alcance', ar: 'نطاق الوصول' }, standing: 'below' },
    { criterion: { en: 'Plan', fr: 'Plan', es: 'Plan', ar: 'الخطة' }, standing: 'close' },
  ],
  ...{ strongest: [1], weakest: [0], reasons: ['scope', 'evidence'] },
  comments: ['Clear aims, <b>really</b>.\nWhom does it reach?', 'فكرة جيدة.'],
  message: 'Thank you.\n\nDo come back.',
};

/** Values that real letters carry, one content per template and language. */
export function sampleContent(template: TemplateName, language: Language): LetterContent {
  const link = 'http://champions.example/portal/proposals/4f0c';
  const values = {
    competition: language === 'ar' ? 'الأبطال الرقميون 2021' : 'Digital Champions 2021',
    title: template === 'newsletter' ? 'MSME News 4' : 'Plateforme 3D & <e-documents>',
    organisation: 'Lima Chamber of Commerce',
    receiptNumber: 'DC-7QK2-M9XA',
    receivedAt: momentPhrase('2021-09-15T20:04:00Z', 'Europe/Zurich', language),
    closesAt: momentPhrase('2021-10-20T16:00:00Z', 'Europe/Zurich', language),
    code: '420915',
    minutes: minutesPhrase(10, language),
    proposals: proposalsPhrase(12, language),
    link,
    pdfLink: 'http://champions.example/newsletters/msme-news-4.pdf',
    unsubscribeLink: 'http://champions.example/api/notifications/subscribers/unsubscribe?token=T',
  };
  const newsletter = {
    language,
    sections: [
      {
        id: 'winners',
        title: 'W1',
        paragraphs: ['P1 <b>', 'P2'],
        items: [{ title: 'I1', text: 'T1', url: '/competitions/2021/winners' }],
      },
    ],
  };
  return {
    template,
    language,
    name: 'Mónica',
    values,
    reasons: ['incomplete', 'about-trade-negotiations'],
    ...(template === 'decision-feedback' && { feedback: sampleFeedback }),
    ...(template === 'newsletter' && { newsletter }),
  };
}

export const allLetters = (Object.keys(texts.en.letters) as TemplateName[]).flatMap((template) =>
  languages.map((language) => [template, language] as const),
);
