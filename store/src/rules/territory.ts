import type { Territory } from '../contracts'

export type CommuneReach = { code: string; zone: string; is_branch_only: boolean }

/** The zone of a commune no carrier goes to. */
const NOWHERE = ''

/** Zone of every commune, by the territory's own words: the commune's, else its region's. */
export function reachOf(codes: readonly string[], territory: Territory): CommuneReach[] {
  const branchOnly = new Set(territory.branchOnly)
  return codes.map((code) => ({
    code,
    zone: territory.communeZones?.[code] ?? territory.zones[code.slice(0, 2)] ?? NOWHERE,
    is_branch_only: branchOnly.has(code),
  }))
}

/**
 * What is wrong with a territory, by field, in words for who wrote it; empty when nothing is.
 * @param codes CUT codes of every commune there is
 */
export function territoryProblems(territory: Territory, codes: readonly string[]): Record<string, string> {
  const communes = new Set(codes)
  const regions = new Set(codes.map((code) => code.slice(0, 2)))
  const problems: Record<string, string> = {}
  for (const region of Object.keys(territory.zones))
    if (!regions.has(region)) problems[`zones.${region}`] = `No hay una región ${region}.`
  for (const code of [...Object.keys(territory.communeZones ?? {}), ...territory.branchOnly])
    if (!communes.has(code)) problems[`communes.${code}`] = `No hay una comuna ${code}.`
  for (const code of Object.keys(territory.map?.places ?? {}))
    if (!communes.has(code)) problems[`map.${code}`] = `No hay una comuna ${code}.`
  const used = new Set([...Object.values(territory.zones), ...Object.values(territory.communeZones ?? {})])
  for (const [zone, { days, bands }] of Object.entries(territory.rates)) {
    if (!used.has(zone)) problems[`rates.${zone}`] = `Ninguna región es de la zona «${zone}».`
    if ([days.home, days.branch].some(([min, max]) => min > max))
      problems[`rates.${zone}.days`] = 'El plazo más corto es más largo que el más largo.'
    if (bands.some(([grams], i) => grams <= (bands[i - 1]?.[0] ?? 0)))
      problems[`rates.${zone}.bands`] = 'Los pesos van de menor a mayor, sin repetir.'
  }
  return problems
}
