export const signIn = {
  title: 'Sign in',
  lead: 'We send you a letter with a code of six digits. There is no password.',
  email: 'Your e-mail address',
  ask: 'Send me a code',
  sentTitle: 'Look into your mailbox',
  sentLead:
    'If {{email}} can receive mail, a letter with a code is on its way. It is valid for a short time and works once.',
  codeLead: 'Type the code from the letter we sent you.',
  linkLead: 'The code from your letter is filled in. Press the button to sign in on this device.',
  code: 'Code of six digits',
  go: 'Sign in',
  again: 'Use another address or ask for a new code',
};

export const profile = {
  title: 'Your profile',
  lead: 'Letters to you are written in the language you choose here.',
  organisations: 'Your organisations',
  colleagueLead: 'A colleague may write and submit proposals for the organisation, as you may.',
  invite: 'Invite',
  invited: 'Your colleague can now sign in with this address.',
  saved: 'Your profile is saved.',
  eraseTitle: 'Erase your account',
  eraseLead: 'We then forget who you are. It cannot be undone.',
  erase: 'Erase my account …',
  eraseGone:
    'Your name, your address, your memberships and your roles are removed from every part of the platform, usually within a minute; copies made for safety follow when they expire.',
  eraseLetters: 'You get no further letters, and your subscription to the newsletter ends.',
  eraseStays:
    'What you submitted for an organisation stays with the organisation. Marks and comments you gave as a judge stay, without your name.',
  eraseNew: 'You may come back with the same address; you will then be somebody new here.',
  eraseType: 'Type your address to confirm: {{email}}',
  eraseConfirm: 'Erase for good',
  erased: 'Your account is erased and you are signed out.',
};

export const home = {
  hello: 'Hello {{name}}',
  openCalls: 'Open calls',
  noOpenCalls: 'No call is open at the moment. The newsletter says when the next one opens.',
  deadline: 'Deadline: {{moment}}',
  start: 'Start a proposal',
  proposals: 'My proposals',
  proposalsLead: 'Drafts, receipts and where each proposal stands.',
  judging: 'My judging',
  judgingLead: 'The proposals you were asked to read and mark.',
  competitions: 'Competitions',
  competitionsLead: 'From the call to the announcement.',
  operations: 'Operations',
  operationsLead: 'How the services do, jobs and interface documents.',
};
