import fc from 'fast-check';
import { fromBase64url, fromHex, toBase64url, toHex, utf8 } from './bytes';

describe('bytes as text', () => {
  it('agree with the vectors of RFC 4648, section 10', () => {
    const vectors = ['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar'];
    expect(vectors.map((text) => toBase64url(utf8(text)))).toEqual([
      ...['', 'Zg', 'Zm8', 'Zm9v', 'Zm9vYg', 'Zm9vYmE', 'Zm9vYmFy'],
    ]);
    expect(toHex(utf8('foobar'))).toBe('666f6f626172');
  });

  it('are what Node makes of them, and come back', () => {
    const property = fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
      expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
      expect(toHex(bytes)).toBe(Buffer.from(bytes).toString('hex'));
      expect([fromHex(toHex(bytes)), fromBase64url(toBase64url(bytes))]).toEqual([bytes, bytes]);
    });
    fc.assert(property, { numRuns: 100, seed: 4648 });
  });

  it('have one text only', () => {
    for (const text of ['Zh', 'Zg==', 'Zm9', 'Z', 'Zm+v', 'Zm 9v', 'Zm9v\n', 'é'])
      expect(() => fromBase64url(text)).toThrow(RangeError);
    for (const text of ['0', 'AB', '0x', ' 00', '00\n']) expect(() => fromHex(text)).toThrow(RangeError);
  });
});
