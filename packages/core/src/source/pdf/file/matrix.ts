/** How points are moved on a page: [a, b, c, d, e, f] takes (x, y) to (ax + cy + e, bx + dy + f). */
export type Matrix = readonly number[];

export function point([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The matrix that moves by the second, then by the first. */
export function times(first: Matrix, second: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1] = first;
  const [a2 = 1, b2 = 0, c2 = 0, d2 = 1, e2 = 0, f2 = 0] = second;
  return [a * a2 + c * b2, b * a2 + d * b2, a * c2 + c * d2, b * c2 + d * d2, ...point(first, e2, f2)];
}
