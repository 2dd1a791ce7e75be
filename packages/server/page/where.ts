import { elements } from './elements.js';
import { here } from './here.js';
import type { Place } from './order.js';
import { there } from './there.js';

const kept = 'gouji-where';

/** The switch between the places; without workers there is only the server, and no switch. */
export function places(): { readonly chosen: Place } {
  const local = here();
  if (local === null) return { chosen: there };
  const { where, here: own, there: server } = elements;
  for (const choice of [own, server]) {
    // The inputs are of no form, so that they are tied together here.
    choice.name = 'where';
    choice.addEventListener('change', () => keep(server.checked));
  }
  server.checked = wasThere();
  own.checked = !server.checked;
  where.hidden = false;
  return {
    get chosen() {
      return server.checked ? there : local;
    },
  };
}

function wasThere(): boolean {
  try {
    return localStorage.getItem(kept) === 'there';
  } catch {
    return false;
  }
}

/** The choice is kept for the next visit where the browser lets pages keep anything. */
function keep(isThere: boolean): void {
  try {
    localStorage.setItem(kept, isThere ? 'there' : 'here');
  } catch {
    // Then it is asked for again.
  }
}
