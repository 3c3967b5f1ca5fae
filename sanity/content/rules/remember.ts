/** The same function, which works a thing out once for each object that it is given. Objects must not be changed. */
export function remember<Given extends object, Result>(work: (given: Given) => Result): (given: Given) => Result {
  const known = new WeakMap<Given, Result>()
  return (given) => {
    const before = known.get(given)
    if (before !== undefined) return before
    const result = work(given)
    known.set(given, result)
    return result
  }
}
