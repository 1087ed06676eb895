/** Rows are being moved to a new collection; the message is to be tried again in a moment. */
export class RebuildUnderWay extends Error {
  constructor(projection: string) {
    super(`${projection} is being rebuilt`);
    this.name = 'RebuildUnderWay';
  }
}
