import fc from 'fast-check';

/** How busy a body is. Most real tables are nearly all zeros. */
export type Scale = 'none' | 'few' | 'some' | 'many';

const few = fc.oneof(
  { weight: 9, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 30 }) },
);
const some = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.nat(120) });

const byScale: Readonly<Record<Scale, fc.Arbitrary<number>>> = {
  none: fc.constant(0),
  few,
  some,
  many: fc.oneof(fc.nat(20), fc.nat(9_999), fc.nat(2_000_000)),
};

export const scale: fc.Arbitrary<Scale> = fc.constantFrom('none', 'few', 'few', 'some', 'many');

export function count(size: Scale): fc.Arbitrary<number> {
  return byScale[size];
}

/** Amounts of money in 万元, with up to six decimals. */
export const amount: fc.Arbitrary<{ value: number; raw: string }> = fc
  .record({ whole: fc.oneof(fc.constant(0), fc.nat(400), fc.nat(80_000)), digits: fc.stringMatching(/^\d{0,6}$/) })
  .map(({ whole, digits }) => {
    const raw = digits === '' ? String(whole) : `${whole}.${digits}`;
    return { value: Number(raw), raw };
  });

/** 本年增/减 as bodies write it. */
export const change: fc.Arbitrary<{ value: number; raw: string }> = fc
  .record({ size: fc.nat(40), sign: fc.constantFrom('', '+', '-', '减', '增') })
  .map(({ size, sign }) => ({
    value: size !== 0 && (sign === '-' || sign === '减') ? -size : size,
    raw: size === 0 ? '0' : `${sign}${size}`,
  }));
