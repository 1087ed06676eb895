/**
 * Upper tail of the F distribution, P(F > value); Abramowitz and Stegun 26.6.2.
 * @param value ≥ 0. @param a, b degrees of freedom above 0, not necessarily whole.
 */
export function upperF(value: number, a: number, b: number): number {
  return value <= 0 ? 1 : incompleteBeta(b / (b + a * value), b / 2, a / 2);
}

/** The value above which a share of the F distribution lies, by bisection. @param share between 0 and 1. */
export function quantileF(share: number, a: number, b: number): number {
  let [low, high] = [0, 1];
  while (upperF(high, a, b) > share && high < 1e300) high *= 2;
  for (let step = 0; step < 200 && high - low > 1e-14 * high; step += 1) {
    const middle = (low + high) / 2;
    if (upperF(middle, a, b) > share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Upper tail of the chi-square distribution; Abramowitz and Stegun 26.4.19, 6.5.29 and 6.5.31. */
export function upperChiSquare(value: number, freedom: number): number {
  const [a, x] = [freedom / 2, value / 2];
  if (x <= 0) return 1;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    let [term, sum] = [1 / a, 1 / a];
    for (let n = 1; n < 10_000 && term > sum * 1e-17; n += 1) {
      term *= x / (a + n);
      sum += term;
    }
    return 1 - front * sum;
  }
  // Lentz's way through the continued fraction (Press et al., Numerical Recipes, 6.2).
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let h = d;
  for (let n = 1; n < 10_000; n += 1) {
    const factor = -n * (n - a);
    b += 2;
    d = 1 / (factor * d + b);
    c = b + factor / c;
    h *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return front * h;
}

/** The regularised incomplete beta function I_x(a, b); Numerical Recipes 6.4. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2) ? (front * betaFraction(x, a, b)) / a : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

function betaFraction(x: number, a: number, b: number): number {
  const away = (value: number) => (Math.abs(value) < 1e-300 ? 1e-300 : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m < 10_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    h *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    h *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return h;
}

/** log Γ for numbers above 0: Stirling's series (Abramowitz and Stegun 6.1.41) after the argument was raised. */
function logGamma(value: number): number {
  let [x, shift] = [value, 0];
  while (x < 15) {
    shift += Math.log(x);
    x += 1;
  }
  const square = 1 / (x * x);
  const series = (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188)))) / x;
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + series - shift;
}
