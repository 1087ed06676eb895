import { receiptNumber } from './receipt-number';

describe('a receipt’s number', () => {
  it('follows from the proposal’s id and the version, and can be read out', () => {
    const number = receiptNumber('0190d6a5-7a2b-7c3d-8e4f-5a6b7c8d9e0f', 1);
    expect(number).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-1$/);
    expect(receiptNumber('0190d6a5-7a2b-7c3d-8e4f-5a6b7c8d9e0f', 12)).toBe(`${number.slice(0, -1)}12`);
  });

  it('stays what it is: it is printed on receipts', () => {
    expect(receiptNumber('proposal-1', 1)).toBe('ZQHJ-KPH0-F3HH-1');
  });

  it('differs for ten thousand proposals', () => {
    const numbers = Array.from({ length: 10_000 }, (_, n) => receiptNumber(`proposal-${String(n)}`, 1));
    expect(new Set(numbers).size).toBe(10_000);
  });
});
