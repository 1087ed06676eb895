import { nodePrimitives as primitives } from '../node-primitives.suite';
import { commitmentTo, pseudonymOf } from './pseudonym';

const salt = (byte: number) => Buffer.alloc(32, byte).toString('base64url');
const judge = { kind: 'judge', roundId: 'round-1', id: 'judge-1' } as const;

describe('a pseudonym', () => {
  it('stays what it is: it stands in sealed results', () => {
    expect(pseudonymOf(judge, salt(1), primitives)).toBe('Ba5zycYdgqYIIB8GWQfN_m9Unn');
  });

  it('differs by salt, by round, by id, and for a judge and an entry of one id', () => {
    const names = [
      pseudonymOf(judge, salt(1), primitives),
      pseudonymOf(judge, salt(2), primitives),
      pseudonymOf({ ...judge, roundId: 'round-2' }, salt(1), primitives),
      pseudonymOf({ ...judge, id: 'judge-2' }, salt(1), primitives),
      pseudonymOf({ ...judge, kind: 'entry' }, salt(1), primitives),
    ];
    expect(new Set(names).size).toBe(5);
    expect(names.every((name) => /^[\w-]{26}$/.test(name))).toBe(true);
  });

  it('needs a whole salt', () => {
    for (const short of ['', 'c2FsdA', 'not base64url!']) {
      expect(() => pseudonymOf(judge, short, primitives)).toThrow(RangeError);
      expect(() => commitmentTo('text', short, primitives)).toThrow(RangeError);
    }
  });
});

describe('a commitment', () => {
  it('is HMAC-SHA-256 of the text', () => {
    // By OpenSSL: printf %s 'Sound plan.' | openssl dgst -sha256 -mac hmac -macopt hexkey:0101…01
    expect(Buffer.from(commitmentTo('Sound plan.', salt(1), primitives), 'base64url').toString('hex')).toBe(
      '8f97b59070a7e5634217a94f4363d6ec2ecc6e558bfb045269014c92f817dd6c',
    );
  });
});
