/** A function of an object that is never changed: what it gives is kept for as long as the object is. */
export function remembered<From extends object, To>(make: (from: From) => To): (from: From) => To {
  const known = new WeakMap<From, { readonly made: To }>();
  return (from) => {
    const earlier = known.get(from);
    if (earlier !== undefined) return earlier.made;
    const made = make(from);
    known.set(from, { made });
    return made;
  };
}
