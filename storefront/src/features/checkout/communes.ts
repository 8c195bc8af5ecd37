import type { Commune } from '#contracts'

export type Region = { name: string; communes: Commune[] }

/** Communes by region: the shop's own first, the others from north to south as they come. */
export function byRegion(communes: Commune[], homeRegion = '08'): Region[] {
  const regions = new Map<string, Region>()
  for (const commune of communes) {
    const region = regions.get(commune.regionCode) ?? { name: commune.region, communes: [] }
    region.communes.push(commune)
    regions.set(commune.regionCode, region)
  }
  for (const region of regions.values()) region.communes.sort((a, b) => a.name.localeCompare(b.name, 'es'))
  const home = regions.get(homeRegion)
  return [...(home ? [home] : []), ...[...regions.values()].filter((region) => region !== home)]
}
