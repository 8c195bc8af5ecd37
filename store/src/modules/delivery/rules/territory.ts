import type { RateBand, RateDays, Territory } from '../../../contracts'
import { grouped } from '../../../kernel/grouped.ts'

/** How a zone may be called. */
export const ZONE_NAME = /^[\p{L}\p{N}][\p{L}\p{N} .,-]{0,39}$/u

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

/** A line of the table of rates: to the door or to the branch, up to so many grams. */
export type RateLine = {
  zone: string
  mode: 'home' | 'branch'
  max_weight_grams: number
  price_clp: number
  days_min: number
  days_max: number
}

/**
 * A territory in the one form that it is kept and compared in: a region's zone is what most of its communes have, and
 * only the others are named.
 */
export function territoryOf(reach: CommuneReach[], carrier: string, rates: Territory['rates']): Territory {
  const zones: Record<string, string> = {}
  const communeZones: Record<string, string> = {}
  for (const [region, communes] of grouped(reach, ({ code }) => code.slice(0, 2))) {
    const zone = mostCommon(communes.map((one) => one.zone))
    if (zone !== NOWHERE) zones[region] = zone
    for (const one of communes) if (one.zone !== zone) communeZones[one.code] = one.zone
  }
  const branchOnly = reach.flatMap(({ code, is_branch_only }) => (is_branch_only ? [code] : [])).sort()
  return { carrier, zones, communeZones, branchOnly, rates }
}

const mostCommon = (zones: string[]): string =>
  [...grouped(zones, (zone) => zone)].reduce<[string, number]>(
    (most, [zone, { length }]) => (length > most[1] ? [zone, length] : most),
    [NOWHERE, 0],
  )[0]

/** Two that say the same are the same, whichever way somebody wrote them. */
export const sameForm = (codes: readonly string[], { map, ...territory }: Territory): Territory => ({
  ...territoryOf(reachOf([...codes].sort(), territory), territory.carrier, territory.rates),
  ...(map && { map }),
})

/** The rates of each zone, from the lines of the table. */
export function ratesOf(lines: RateLine[]): Territory['rates'] {
  const rates: Territory['rates'] = {}
  for (const [zone, ofZone] of grouped(lines, (line) => line.zone)) {
    const days = (mode: RateLine['mode']): RateDays => {
      const line = ofZone.find((one) => one.mode === mode)
      return [line?.days_min ?? 0, line?.days_max ?? 0]
    }
    const price = (grams: number, mode: RateLine['mode']) =>
      ofZone.find((one) => one.mode === mode && one.max_weight_grams === grams)?.price_clp ?? 0
    const weights = [...new Set(ofZone.map((line) => line.max_weight_grams))].sort((a, b) => a - b)
    const bands = weights.map((grams): RateBand => [grams, price(grams, 'home'), price(grams, 'branch')])
    rates[zone] = { days: { home: days('home'), branch: days('branch') }, bands }
  }
  return rates
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
