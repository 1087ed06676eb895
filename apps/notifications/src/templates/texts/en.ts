import type { LanguageTexts } from '../letter-texts';

const contactOfProposal = 'You receive this letter because you are a contact for this proposal.';
const memberOfPanel = 'You receive this letter because you are on the panel of judges of {competition}.';

export const en: LanguageTexts = {
  greeting: 'Dear {name},',
  greetingWithoutName: 'Hello,',
  ask: 'Questions? Write to {contact}.',
  signature: 'The secretariat',
  ifButtonFails: 'If the button does not work, copy this address into your browser:',
  automatic: 'This letter was sent automatically.',
  facts: {
    title: 'Proposal',
    organisation: 'Organisation',
    receiptNumber: 'Receipt number',
    receivedAt: 'Received',
    closesAt: 'Please finish by',
  },
  reasons: {
    'about-trade-negotiations': 'It is about trade negotiations or trade rules, which this competition does not cover.',
    'not-deliverable-by-organisation': 'It could not be carried out by your organisation itself.',
    'not-an-eligible-organisation': 'Your organisation is not of a kind that can take part.',
    incomplete: 'Something that was required is missing.',
    duplicate: 'The same proposal was submitted more than once; this copy does not count.',
  },
  feedback: {
    standingLead: 'How the judges saw your proposal, compared with the proposals that reached the final:',
    standing: {
      'well-below': 'some way behind',
      below: 'a little behind',
      close: 'about level',
      above: 'a little ahead',
      'well-above': 'well ahead',
    },
    strongest: 'What stood out most: {criteria}.',
    weakest: 'Where there is most room to grow: {criteria}.',
    reasonsLead: 'What weighed in the decision:',
    reasons: {
      'strong-field': 'Many strong proposals came in, and only a few could be chosen.',
      'fit-with-theme': 'The link with the theme of the competition could be clearer.',
      'unclear-aims': 'The proposal could say more clearly what is to be achieved.',
      'unclear-plan': 'The steps, the dates and who does what could be set out more clearly.',
      feasibility: 'The judges were not sure that it can be carried out in the time and with the means described.',
      scope: 'The proposal would gain from reaching more small businesses, or from doing more for those it reaches.',
      inclusion:
        'The proposal could do more for those who are often left out, such as women, young people or remote areas.',
      budget: 'The costs could be explained in more detail.',
      evidence: 'The proposal would gain from evidence: figures, experience or first results.',
      continuation: 'The proposal could say more about how it goes on and grows after the first months.',
    },
    commentsLead: 'From the comments of the judges:',
    messageLead: 'From the secretariat:',
  },
  proposals: { one: '{count} proposal', other: '{count} proposals' },
  letters: {
    'sign-in': {
      subject: 'Your sign-in code: {code}',
      heading: 'Sign in',
      body: [
        'Type this code on the page where you asked to sign in:',
        { code: true },
        'Or open this link and confirm there that it is you:',
        { action: 'Open the sign-in page' },
        'Both are valid for {minutes} and work once. If you did not ask for this, ignore this letter: nobody is signed in without the code.',
      ],
      why: 'You receive this letter because somebody asked to sign in with this e-mail address.',
    },
    'proposal-received': {
      subject: 'We have received your proposal “{title}”',
      heading: 'Your proposal has arrived',
      body: [
        'Thank you. The proposal of your organisation for {competition} has arrived, complete and in time.',
        { facts: ['title', 'receiptNumber', 'receivedAt'] },
        'The signed receipt proves what we hold and when it came. Until the deadline you can still change the proposal and submit it again; the latest version counts.',
        { action: 'See the proposal and its receipt' },
      ],
      why: contactOfProposal,
    },
    'proposal-late': {
      subject: 'Your proposal “{title}” came after the deadline',
      heading: 'Your proposal came after the deadline',
      body: [
        'The proposal of your organisation for {competition} has arrived, but after the deadline. We hold it, and the secretariat will decide whether it can still take part. We will write to you as soon as that is decided; there is nothing you need to do.',
        { facts: ['title', 'receiptNumber', 'receivedAt'] },
        { action: 'See the proposal and its receipt' },
      ],
      why: contactOfProposal,
    },
    'late-accepted': {
      subject: 'Your late proposal “{title}” can take part',
      heading: 'Your proposal can take part',
      body: [
        'Your proposal came after the deadline of {competition}. The secretariat has decided to accept it: it is now treated like every other proposal.',
        { facts: ['title'] },
        { action: 'See the proposal' },
      ],
      why: contactOfProposal,
    },
    'late-refused': {
      subject: 'Your late proposal “{title}” cannot take part',
      heading: 'Your proposal cannot take part',
      body: [
        'Your proposal came after the deadline of {competition}. The secretariat has decided that it cannot take part. We are sorry, and thank you for the work you put into it.',
        { facts: ['title'] },
        { action: 'See the proposal' },
      ],
      why: contactOfProposal,
    },
    'proposal-withdrawn': {
      subject: 'Your proposal “{title}” has been withdrawn',
      heading: 'Your proposal has been withdrawn',
      body: [
        'Your organisation has taken its proposal for {competition} back. It will not be judged and nobody else will see it.',
        { facts: ['title'] },
        'If this was not meant, write to us at once.',
        { action: 'See the proposal' },
      ],
      why: contactOfProposal,
    },
    'screening-eligible': {
      subject: 'Your proposal “{title}” goes to the judges',
      heading: 'Your proposal goes to the judges',
      body: [
        'The secretariat has checked your proposal for {competition}. It is eligible, and the judges will now read it. You will hear from us when the outcome is announced.',
        { facts: ['title'] },
        { action: 'See the proposal' },
      ],
      why: contactOfProposal,
    },
    'screening-ineligible': {
      subject: 'Your proposal “{title}” is not eligible',
      heading: 'Your proposal is not eligible',
      body: [
        'The secretariat has checked your proposal for {competition}. It cannot go to the judges, for this reason:',
        { reasons: true },
        { facts: ['title'] },
        'Thank you for the work you put into it. If you think this is a mistake, write to us.',
        { action: 'See the proposal' },
      ],
      why: contactOfProposal,
    },
    'judge-invited': {
      subject: 'You are invited to judge {competition}',
      heading: 'You are invited to be a judge',
      body: [
        'The secretariat of {competition} asks you to join its panel of judges. You will read a number of proposals and mark them with the scoring guide. Sign in to see what is asked of you, and to tell us of any conflict of interest.',
        { action: 'See the invitation' },
        'What you read as a judge is confidential. If you cannot take part, please write to us soon.',
      ],
      why: memberOfPanel,
    },
    'entries-assigned': {
      subject: '{competition}: {proposals} to read by {closesAt}',
      heading: 'Proposals are waiting for you',
      body: [
        'Thank you for judging {competition}. You have {proposals} to read and mark with the scoring guide.',
        { facts: ['closesAt'] },
        { action: 'Open my proposals' },
        'You can stop and go on at any time; what you have typed is kept. If you should not judge one of them, you can step aside from it there.',
      ],
      why: memberOfPanel,
    },
    'entries-assigned-open': {
      subject: '{competition}: {proposals} to read',
      heading: 'Proposals are waiting for you',
      body: [
        'Thank you for judging {competition}. You have {proposals} to read and mark with the scoring guide. We will tell you by when.',
        { action: 'Open my proposals' },
        'You can stop and go on at any time; what you have typed is kept. If you should not judge one of them, you can step aside from it there.',
      ],
      why: memberOfPanel,
    },
    'sheets-reminder': {
      subject: '{competition}: {proposals} still to mark by {closesAt}',
      heading: 'Some of your proposals are still open',
      body: [
        'You still have {proposals} to mark for {competition}. Marks that are not submitted by the end do not count, however far you have come.',
        { facts: ['closesAt'] },
        { action: 'Open my proposals' },
        'If you cannot finish in time, please write to us now: somebody else can read in your place.',
      ],
      why: memberOfPanel,
    },
    'advance-notice': {
      subject: 'In confidence: news about your proposal “{title}”',
      heading: 'In confidence: your proposal will be named a winner',
      body: [
        'We are glad to tell you, before anybody else, that your proposal has been chosen as a winner of {competition}.',
        { facts: ['title', 'organisation'] },
        'Please keep this to yourselves until the announcement. Nothing about you is published before you have confirmed it: check the facts in your story, add a quotation, and give your consent there.',
        { action: 'Check and confirm our story' },
      ],
      why: contactOfProposal,
    },
    'decision-winner': {
      subject: 'Congratulations: “{title}” is a winner of {competition}',
      heading: 'Congratulations, you have won',
      body: [
        'Your proposal is a winner of {competition}. The announcement is public now, and you are free to share the news.',
        { facts: ['title', 'organisation'] },
        { action: 'See the winners' },
        'We will write to you soon about the next steps. Thank you for what you do for small businesses.',
      ],
      why: contactOfProposal,
    },
    'decision-not-selected': {
      subject: 'The outcome of {competition} for your proposal “{title}”',
      heading: 'The outcome for your proposal',
      body: [
        'Thank you for taking part in {competition}. The judges have read your proposal with care. It was not selected this time; many good proposals came in, and only a few could be chosen.',
        { facts: ['title', 'organisation'] },
        'The winners are public now. We hope to read from you again.',
        { action: 'See the winners' },
      ],
      why: contactOfProposal,
    },
    'decision-feedback': {
      subject: 'The outcome of {competition} for your proposal “{title}”',
      heading: 'The outcome for your proposal',
      body: [
        'Thank you for taking part in {competition}. The judges have read your proposal with care. It was not selected this time; many good proposals came in, and only a few could be chosen.',
        { facts: ['title', 'organisation'] },
        'We hope that what follows is of use to you, for this project or the next one.',
        { feedback: true },
        'The winners are public now. We hope to read from you again.',
        { action: 'See the winners' },
      ],
      why: contactOfProposal,
    },
    newsletter: {
      subject: '{title}',
      heading: '{title}',
      body: [
        { sections: true },
        { action: 'Read it on the web' },
        { linkTo: 'pdfLink', label: 'Download as PDF' },
        { linkTo: 'unsubscribeLink', label: 'Unsubscribe' },
      ],
      why: 'You receive this newsletter because you subscribed to it with this e-mail address.',
    },
    'subscription-confirm': {
      subject: 'Please confirm that you want our newsletter',
      heading: 'Do you want our newsletter?',
      body: [
        'Somebody asked for the Digital Champions newsletter with this e-mail address. If it was you, please confirm it. The link is valid for seven days.',
        { action: 'Yes, send me the newsletter' },
        'If it was not you, ignore this letter. We will not write again, and the address is deleted.',
      ],
      why: 'You receive this letter because somebody entered this e-mail address on our website.',
    },
  },
};
