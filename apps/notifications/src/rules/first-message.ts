/** Rules count from the first edition on; a rebuild or a new group mails nothing older, and nothing twice. */
export const FIRST_MESSAGE = new Date('2021-01-01T00:00:00Z');
