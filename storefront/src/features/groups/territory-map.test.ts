import { expect, test } from 'vitest'
import type { OrganizationCard } from '#contracts'
import { territory } from '../../../../seed/data/territory.ts'
import { groups as seedGroups } from '../../../../seed/data/groups/index.ts'
import { COMMUNES } from '../../../../store/src/modules/delivery/data/communes.ts'
import { type Box, drawTerritory } from './territory-map.ts'

const nameOf = new Map(COMMUNES.map(([code, name]) => [code, name]))
const groups = seedGroups.map(
  ({ handle, communeCode }) =>
    ({ handle, communeCode, commune: nameOf.get(communeCode) ?? null }) as OrganizationCard,
)
const drawing = drawTerritory(territory.map, groups)
const towns = drawing?.towns ?? []
const isApart = (a: Box, b: Box) =>
  a.x >= b.x + b.width || b.x >= a.x + a.width || a.y >= b.y + b.height || b.y >= a.y + a.height

test('every group of the territory has its stripes on the map, once', () => {
  expect(towns.flatMap(({ swatches }) => swatches)).toHaveLength(groups.length)
})

test('north is up and west is left', () => {
  const town = (name: string) => towns.find((one) => one.name === name) ?? { x: NaN, y: NaN }
  expect(town('Tomé').y).toBeLessThan(town('Tirúa').y)
  expect(town('Lebu').x).toBeLessThan(town('Antuco').x)
})

test('no name lies on another, on stripes, or outside', () => {
  const labels = towns.flatMap(({ label }) => label ?? [])
  const bands = towns.flatMap(({ swatches }) => swatches)
  expect(labels.length).toBeGreaterThan(towns.length / 2)
  for (const [i, label] of labels.entries()) {
    for (const other of [...labels.slice(i + 1), ...bands]) expect(isApart(label, other)).toBe(true)
    expect(Math.min(label.x, label.y)).toBeGreaterThanOrEqual(0)
    expect(label.x + label.width).toBeLessThanOrEqual(drawing?.width ?? 0)
  }
})

test('without a group that has a place there is no map', () => {
  expect(drawTerritory(territory.map, [{ ...groups[0], communeCode: null } as OrganizationCard])).toBeNull()
})
