// A whole curve library would be a third of the page. Only public values are worked on here, so nothing needs to take the
// same time for all of them.
const P = 2n ** 255n - 19n;
/** The order of the base point. */
const L = 2n ** 252n + 27742317777372353535851937790883648493n;

const mod = (value: bigint): bigint => {
  const rest = value % P;
  return rest < 0n ? rest + P : rest;
};

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  for (let [factor, rest] = [base, exponent]; rest > 0n; [factor, rest] = [mod(factor * factor), rest >> 1n])
    if (rest & 1n) result = mod(result * factor);
  return result;
}

const D = mod(-121665n * power(121666n, P - 2n));
const ROOT_OF_MINUS_ONE = power(2n, (P - 1n) / 4n);

/** Extended homogeneous coordinates: x = X/Z, y = Y/Z, x·y = T/Z. */
interface Point {
  readonly x: bigint;
  readonly y: bigint;
  readonly z: bigint;
  readonly t: bigint;
}

const NEUTRAL: Point = { x: 0n, y: 1n, z: 1n, t: 0n };
const BASE = pointAt(mod(4n * power(5n, P - 2n)), 0n) ?? NEUTRAL;

/** RFC 8032, section 5.1.4; complete, so that it also doubles. */
function sum(one: Point, other: Point): Point {
  const a = mod((one.y - one.x) * (other.y - other.x));
  const b = mod((one.y + one.x) * (other.y + other.x));
  const c = mod(2n * D * mod(one.t * other.t));
  const d = mod(2n * one.z * other.z);
  const [e, f, g, h] = [b - a, d - c, d + c, b + a];
  return { x: mod(e * f), y: mod(g * h), z: mod(f * g), t: mod(e * h) };
}

function times(point: Point, scalar: bigint): Point {
  let result = NEUTRAL;
  for (let [term, rest] = [point, scalar]; rest > 0n; [term, rest] = [sum(term, term), rest >> 1n])
    if (rest & 1n) result = sum(result, term);
  return result;
}

/** The point with this y and parity of x (RFC 8032, section 5.1.3); null where there is none. */
function pointAt(y: bigint, parity: bigint): Point | null {
  if (y >= P) return null;
  const u = mod(y * y - 1n);
  const v = mod(D * y * y + 1n);
  const root = mod(u * power(v, 3n) * power(mod(u * power(v, 7n)), (P - 5n) / 8n));
  const square = mod(v * root * root);
  const found = square === u ? root : square === mod(-u) ? mod(root * ROOT_OF_MINUS_ONE) : null;
  if (found === null || (found === 0n && parity === 1n)) return null;
  const x = (found & 1n) === parity ? found : mod(-found);
  return { x, y, z: 1n, t: mod(x * y) };
}

const numberIn = (bytes: Uint8Array): bigint => bytes.reduceRight((number, byte) => (number << 8n) | BigInt(byte), 0n);

/** y in 255 bits, then the parity of x. */
function encoded({ x, y, z }: Point): bigint {
  const inverse = power(z, P - 2n);
  return mod(y * inverse) | ((mod(x * inverse) & 1n) << 255n);
}

/**
 * Whether a signature is that of a public key over a message: Ed25519 as RFC 8032, section 5.1.7, has it, strictly and
 * without cofactor, as OpenSSL and thus Node check it.
 * @param signature 64 bytes; any other length is none.
 * @param publicKey 32 bytes; any other length is none.
 */
export function verifyEd25519(
  signature: Uint8Array,
  message: Uint8Array,
  publicKey: Uint8Array,
  sha512: (data: Uint8Array) => Uint8Array,
): boolean {
  if (signature.length !== 64 || publicKey.length !== 32) return false;
  const key = numberIn(publicKey);
  const point = pointAt(key & (2n ** 255n - 1n), key >> 255n);
  const scalar = numberIn(signature.subarray(32));
  if (!point || scalar >= L) return false;
  const challenge = new Uint8Array(64 + message.length);
  challenge.set(signature.subarray(0, 32));
  challenge.set(publicKey, 32);
  challenge.set(message, 64);
  const k = numberIn(sha512(challenge)) % L;
  const minus: Point = { ...point, x: mod(-point.x), t: mod(-point.t) };
  return encoded(sum(times(BASE, scalar), times(minus, k))) === numberIn(signature.subarray(0, 32));
}
