import type { Edition, Form } from './form.js';
import { form2019 } from './form-2019.js';
import { form2021 } from './form-2021.js';

export const forms = { '2019': form2019, '2021': form2021 } as const satisfies Record<Edition, Form>;

/** The edition that a report of this year must use (国办公开办函〔2021〕30号: 2021 and later). */
export function editionForYear(year: number): Edition {
  return year >= 2021 ? '2021' : '2019';
}
