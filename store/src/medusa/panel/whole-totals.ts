const TOTAL = /(?:^|_)(?:sub)?total(?:_per_unit)?$/

/** `4361.344537815126`, as a number or as Medusa writes it beside: `{ value, precision }`. */
function whole(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value)
  if (typeof value !== 'object' || value === null || !('value' in value)) return value
  return { ...value, value: String(Math.round(Number(value.value))) }
}

/**
 * An answer of Medusa's with its sums in whole pesos. It stores prices with VAT, which are whole, and works out what is
 * without VAT and what is VAT at each reading, with fractions. Of whole prices at 19 % both never end in a half at once,
 * so that the two still add up to the third.
 */
export function withWholeTotals(answer: unknown): unknown {
  if (answer === undefined) return undefined
  return JSON.parse(JSON.stringify(answer), (key, value: unknown) => (TOTAL.test(key) ? whole(value) : value))
}
