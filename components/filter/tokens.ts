/** What readers may narrow a list down by: `value`s of one kind, of which a radio button chooses one. */
export interface FilterChoice {
  name: string
  legend: string
  options: {value: string; label: string}[]
}

/** The name of one value, fit for ids, attributes and selectors. */
export const tokenOf = (name: string, value: string) => `${name}-${value.replace(/[^\w-]/g, '_')}`

/** What an item has of each kind, for its `data-fits`. */
export const fitsOf = (values: Record<string, (string | undefined)[]>) =>
  Object.entries(values)
    .flatMap(([name, some]) => some.flatMap((value) => (value === undefined ? [] : [tokenOf(name, value)])))
    .join(' ')
