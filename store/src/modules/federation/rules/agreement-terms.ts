type Points = Record<'group' | 'association' | 'federation' | 'fund', number>

/**
 * What is wrong with what an assembly voted for its agreements, by field; null: nothing. An association shares out what is
 * its own and its groups': what the federation's assembly voted for the federation and the fund stays at least that.
 * @param shop the shares of the shop on that day
 */
export function agreementTermsProblem(
  voted: Points,
  shop: Points,
  kind: 'federation' | 'association' | 'group',
): Partial<Record<keyof Points, string>> | null {
  const { group, association, federation, fund } = voted
  if (group + association + federation + fund !== 10_000)
    return { group: 'Las cuatro partes tienen que sumar 100 %.' }
  if (kind === 'federation') return null
  const less = (['federation', 'fund'] as const).filter((part) => voted[part] < shop[part])
  if (less.length === 0) return null
  return Object.fromEntries(
    less.map((part) => [
      part,
      `No puede ser menos que lo que votó la asamblea de la federación: ${shop[part] / 100} %.`.replace(
        /(\d)\.(\d)/,
        '$1,$2',
      ),
    ]),
  )
}
