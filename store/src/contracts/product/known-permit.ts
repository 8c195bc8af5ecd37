type Said = { kind: string; food: { authorization: { number: string } } | null | undefined }

const plain = (number: string) => number.replace(/\s+/g, ' ').trim().toLowerCase()

/**
 * A group that is trusted publishes at once what somebody of its association knows. A sanitary permit that nobody has
 * seen yet is looked at first, be it the group's first food or its tenth.
 * @param seen numbers of the permits of what the group has on sale
 */
export function isPermitKnown({ kind, food }: Said, seen: string[]): boolean {
  if (kind !== 'food') return true
  const number = plain(food?.authorization.number ?? '')
  return number !== '' && seen.some((one) => plain(one) === number)
}
