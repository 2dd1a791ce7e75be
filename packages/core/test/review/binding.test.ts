import { describe, expect, test } from 'vitest';
import { binder, rebind } from '../../src/review/binding.js';
import { emptyReview, emptySession, type ReportName } from '../../src/review/session.js';

function name(source: string, agency: string | null = '水利局', year: number | null = 2024): ReportName {
  return { source, agency, year };
}

function session(...names: ReportName[]) {
  return { ...emptySession, reports: names.map(emptyReview) };
}

function sources(reviewed: ReportName[], loaded: ReportName[]) {
  const { reviews, others } = rebind(session(...reviewed), loaded);
  return { reviews: reviews.map((review) => review && [review.source, review.agency]), others: others.length };
}

describe('a review belongs to the report', () => {
  test('of the same source', () => {
    expect(sources([name('b'), name('a')], [name('a'), name('b')])).toEqual({
      reviews: [
        ['a', '水利局'],
        ['b', '水利局'],
      ],
      others: 0,
    });
  });

  test('of the same source, whose title has been corrected', () => {
    expect(sources([name('a', '水力局')], [name('a')]).reviews).toEqual([['a', '水力局']]);
    expect(sources([name('a', null, null)], [name('a')]).reviews).toEqual([['a', null]]);
  });

  test('of the same body and year, when the file has been moved', () => {
    expect(sources([name('old/a')], [name('new/a')]).reviews).toEqual([['old/a', '水利局']]);
  });

  test('of the same body, in a source of several', () => {
    const two = [name('a', '水利局'), name('a', '民政局')];
    expect(sources(two, two.toReversed()).reviews).toEqual([
      ['a', '民政局'],
      ['a', '水利局'],
    ]);
  });
});

describe('a review belongs to none', () => {
  test('of another year, though the file has the same name', () => {
    expect(sources([name('a', '水利局', 2023)], [name('a')])).toEqual({ reviews: [null], others: 1 });
  });

  test('when two could be meant', () => {
    expect(sources([name('x'), name('y')], [name('a')])).toEqual({ reviews: [null], others: 2 });
    expect(sources([name('a', '甲'), name('a', '乙')], [name('a', '丙')])).toEqual({ reviews: [null], others: 2 });
  });

  test('when the body is not known', () => {
    expect(sources([name('x', null)], [name('a', null)])).toEqual({ reviews: [null], others: 1 });
  });

  test('that another report at hand goes by, whichever is read first', () => {
    expect(sources([name('b')], [name('a'), name('b')])).toEqual({ reviews: [null, ['b', '水利局']], others: 0 });
  });

  test('twice', () => {
    expect(sources([name('a')], [name('a'), name('a')])).toEqual({ reviews: [['a', '水利局'], null], others: 0 });
  });
});

test('what is said of other reports is kept', () => {
  const all = session(name('a'), name('b', '民政局'));
  const binding = binder(all, ['a']);
  expect(binding.others()).toEqual(all.reports);
  expect(binding.take(name('a'))).toBe(all.reports[0]);
  expect(binding.others()).toEqual([all.reports[1]]);
});
