import type { OrganizationCard, Place, TerritoryMap } from '#contracts'
import { stripes } from '../../../../store/src/contracts/stripes.ts'

/** All in units of the drawing, whose width is `WIDTH`. */
export type Box = { x: number; y: number; width: number; height: number }
export type Swatch = Box & { colors: string[] }
export type Town = {
  name: string
  x: number
  y: number
  swatches: Swatch[]
  label: (Box & { baseline: number }) | null
}
export type Drawing = {
  width: number
  height: number
  lines: { kind: TerritoryMap['lines'][number]['kind']; d: string }[]
  towns: Town[]
}

const WIDTH = 640
const MARGIN = 26
const SWATCH = { width: 30, height: 7, gap: 2 }
const LETTER = 8.6
const LINE = 18

const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** North up; a degree of longitude is as much shorter as the middle of the territory lies from the equator. */
function projection(points: Place[]) {
  const lons = points.map(([lon]) => lon)
  const lats = points.map(([, lat]) => lat)
  const west = Math.min(...lons)
  const north = Math.max(...lats)
  const south = Math.min(...lats)
  const shrink = Math.cos((((north + south) / 2) * Math.PI) / 180)
  const scale = (WIDTH - 2 * MARGIN) / Math.max((Math.max(...lons) - west) * shrink, 0.01)
  return {
    height: Math.round((north - south) * scale + 2 * MARGIN),
    at: ([lon, lat]: Place) => ({
      x: Math.round(MARGIN + (lon - west) * shrink * scale),
      y: Math.round(MARGIN + (north - lat) * scale),
    }),
  }
}

/** The colours by which a group's stripes are known: its dyes, in order, each once. */
const dyesOf = (handle: string) => [...new Set(stripes(handle).map(({ c }) => c))].slice(0, 4)

function swatchesAt(x: number, y: number, groups: OrganizationCard[]): Swatch[] {
  const step = SWATCH.height + SWATCH.gap
  const top = y - (groups.length * step - SWATCH.gap) / 2
  return groups.map(({ handle }, i) => ({
    x: x - SWATCH.width / 2,
    y: top + i * step,
    width: SWATCH.width,
    height: SWATCH.height,
    colors: dyesOf(handle),
  }))
}

/** Where a town's name may stand, the best first: to the right, to the left, below, above. */
function placesFor(name: string, { x, y }: { x: number; y: number }, stack: number) {
  const width = name.length * LETTER
  const beside = y - LINE / 2
  return [
    { x: x + SWATCH.width / 2 + 5, y: beside },
    { x: x - SWATCH.width / 2 - 5 - width, y: beside },
    { x: x - width / 2, y: y + stack / 2 + 3 },
    { x: x - width / 2, y: y - stack / 2 - 3 - LINE },
  ].map((corner) => ({ ...corner, width, height: LINE, baseline: corner.y + LINE - 4 }))
}

/** One soft line past all points, from the first to the last, as a hand would draw it. */
function drawn(points: { x: number; y: number }[]): string {
  const [first, ...rest] = points
  if (!first) return ''
  const bends = rest.slice(0, -1).map(({ x, y }, i) => {
    const after = rest[i + 1] ?? { x, y }
    return `Q${x} ${y} ${Math.round((x + after.x) / 2)} ${Math.round((y + after.y) / 2)}`
  })
  const last = rest.at(-1) ?? first
  return `M${first.x} ${first.y}${bends.join('')}L${last.x} ${last.y}`
}

/**
 * A drawn map with every commune in which a group works. A name for which there is no room is left out: the list below
 * the map has them all. Null when none of the groups has a place.
 */
export function drawTerritory(map: TerritoryMap, groups: OrganizationCard[]): Drawing | null {
  const byCommune = Map.groupBy(
    groups.filter(({ communeCode }) => communeCode !== null && map.places[communeCode]),
    ({ communeCode }) => communeCode ?? '',
  )
  if (byCommune.size === 0) return null
  const lines = map.lines.flatMap(({ points }) => points)
  const { height, at } = projection([
    ...lines,
    ...[...byCommune.keys()].map((code) => map.places[code]).filter((place) => place !== undefined),
  ])
  const towns = [...byCommune].flatMap(([code, here]) => {
    const place = map.places[code]
    if (!place) return []
    const spot = at(place)
    return [{ name: here[0]?.commune ?? '', ...spot, swatches: swatchesAt(spot.x, spot.y, here) }]
  })
  const taken: Box[] = towns.flatMap(({ swatches }) => swatches)
  const whole = { x: 0, y: 0, width: WIDTH, height }
  const isInside = (box: Box) =>
    box.x >= whole.x && box.y >= whole.y && box.x + box.width <= WIDTH && box.y + box.height <= height
  return {
    width: WIDTH,
    height,
    lines: map.lines.map(({ kind, points }) => ({
      kind,
      d: drawn(points.map(at)),
    })),
    towns: towns.map((town) => {
      const stack = town.swatches.length * (SWATCH.height + SWATCH.gap)
      const label = placesFor(town.name, town, stack).find(
        (box) => isInside(box) && !taken.some((other) => overlaps(box, other)),
      )
      if (label) taken.push(label)
      return { ...town, label: label ?? null }
    }),
  }
}
