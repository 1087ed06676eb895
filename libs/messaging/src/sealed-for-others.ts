/** A sealed message reached a service it was not sealed for: a wiring fault that a person has to mend. */
export class SealedForOthers extends Error {
  constructor(messageId: string, service: string) {
    super(`${messageId} is sealed, and ${service} is not among its recipients`);
    this.name = 'SealedForOthers';
  }
}
