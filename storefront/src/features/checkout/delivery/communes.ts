import type { Commune } from '#contracts'

export type Region = { name: string; communes: Commune[] }

/** Codes of the regions as they lie, from north to south. */
const NORTH_TO_SOUTH = [
  '15',
  '01',
  '02',
  '03',
  '04',
  '05',
  '13',
  '06',
  '07',
  '16',
  '08',
  '09',
  '14',
  '10',
  '11',
  '12',
]
const southing = ([code]: [string, Region]) => NORTH_TO_SOUTH.indexOf(code)

/** Communes by region: the shop's own first, the others from north to south. */
export function byRegion(communes: Commune[], homeRegion: string | undefined): Region[] {
  const regions = new Map<string, Region>()
  for (const commune of communes) {
    const region = regions.get(commune.regionCode) ?? { name: commune.region, communes: [] }
    region.communes.push(commune)
    regions.set(commune.regionCode, region)
  }
  for (const region of regions.values()) region.communes.sort((a, b) => a.name.localeCompare(b.name, 'es'))
  const isHome = ([code]: [string, Region]) => Number(code === homeRegion)
  return [...regions]
    .sort((a, b) => isHome(b) - isHome(a) || southing(a) - southing(b))
    .map(([, region]) => region)
}
