import { nodePrimitives as primitives } from '../node-primitives.suite';
import { type SignedRoot, signRoot } from '../roots/signed-root';
import { earlierRootDifferences, readRoots } from './earlier-roots';
import { sampleRound, signerOf } from './sample-round.suite';

const signer = signerOf(7);
const { document } = sampleRound();
const [opening, judging, last] = [document.roots[0]!, document.roots[1]!, document.roots[2]!];
const differences = (...roots: readonly SignedRoot[]) =>
  earlierRootDifferences(document, roots, [signer.key], primitives).map(({ path, code }) => `${path} ${code}`);

describe('a signed root that somebody kept', () => {
  it('is of the chain as it was then, whichever phase it ended', () => {
    expect(differences(opening, judging, last)).toEqual([]);
    const empty = sampleRound({ entries: 0, judges: 0 });
    expect(differences(signRoot({ ...opening, ...{ size: 0 }, root: empty.root.root }, signer))).toEqual([
      ...['/root/root differs', '/root/chainHead differs'],
    ]);
  });

  it('is not of a chain that was changed since, however well that was mended and signed', () => {
    const other = sampleRound({ entries: 4 }).document.roots[1]!;
    expect(differences(other)).toEqual(['/root/root differs', '/root/chainHead differs']);
    expect(differences(signRoot({ ...judging, size: judging.size - 1 }, signer))).toEqual([
      ...['/root/root differs', '/root/chainHead differs'],
    ]);
    expect(differences(signRoot({ ...last, size: 999 }, signer), opening)).toEqual(['/root/0/size not-in-chain']);
    expect(differences(signRoot({ ...judging, size: -1 }, signer))).toEqual(['/root/size not-in-chain']);
  });

  it('is of no other round, and signed by the key', () => {
    expect(differences(signRoot({ ...judging, roundId: 'round-2' }, signer))).toEqual(['/root/roundId differs']);
    expect(differences({ ...judging, at: '2022-01-01T00:00:00.000Z' })).toEqual([
      '/root/signature signature-does-not-match',
    ]);
    expect(differences(signRoot(judging, signerOf(8)))).toEqual(['/root/signature another-key']);
  });

  it('is read alone or in a list, and told from anything else', () => {
    expect(readRoots(judging)).toEqual({ roots: [judging] });
    expect(readRoots([opening, judging])).toEqual({ roots: [opening, judging] });
    for (const other of [null, {}, [null], 'root', { ...judging, root: 'short' }])
      expect(readRoots(other)).toHaveProperty('problems');
  });
});
