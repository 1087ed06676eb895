import { z } from 'zod';
import { defineDocument, defineEvent, documentTopic, factTopic } from './define';
import { definePartPrepared, definePartRefused } from './part-prepared';
import { languageSchema } from './shapes';

export const publicationPreparationsTopic = factTopic({
  name: 'publication.preparations',
  summary: 'The pages of an announcement, by digest; keyed by announcement id.',
});
export const storiesTopic = factTopic({
  name: 'publication.stories',
  summary: 'What happened to each winner story, keyed by story id.',
});
export const newslettersTopic = documentTopic({
  name: 'publication.newsletters',
  summary: 'Newsletter issues as they go out by mail, keyed by issue id.',
  sealedFor: ['notifications'],
});

export const publicationPreparedV1 = definePartPrepared('publication', publicationPreparationsTopic);
export const publicationRefusedV1 = definePartRefused('publication', publicationPreparationsTopic);

export const storyConfirmedV1 = defineEvent({
  type: 'publication.story-confirmed',
  version: 1,
  topic: storiesTopic,
  summary: 'The winner confirmed the facts and agreed to publication.',
  data: z.object({ storyId: z.string(), competitionId: z.string(), proposalId: z.string(), confirmedBy: z.string() }),
});

export const newsletterV1 = defineDocument({
  type: 'publication.newsletter',
  version: 1,
  topic: newslettersTopic,
  summary: 'One newsletter issue, ready to be mailed when its announcement fires.',
  data: z.object({
    competitionId: z.string(),
    announcementId: z.string(),
    title: z.string(),
    language: languageSchema,
    url: z.url(),
    pdfUrl: z.url(),
    sections: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        paragraphs: z.array(z.string()),
        items: z.array(z.object({ title: z.string(), text: z.string(), url: z.string().optional() })),
      }),
    ),
  }),
});
