/** How points are moved on a page: [a, b, c, d, e, f] takes (x, y) to (ax + cy + e, bx + dy + f). */
export type Matrix = readonly [number, number, number, number, number, number];

export function point(by: Matrix, x: number, y: number): [number, number] {
  return [by[0] * x + by[2] * y + by[4], by[1] * x + by[3] * y + by[5]];
}

/** The matrix that moves by the second, then by the first. */
export function times(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d] = first;
  const [a2, b2, c2, d2, e2, f2] = second;
  return [a * a2 + c * b2, b * a2 + d * b2, a * c2 + c * d2, b * c2 + d * d2, ...point(first, e2, f2)];
}
