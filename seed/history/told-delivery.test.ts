import { expect, test } from 'vitest'
import { deliveries } from '../data/history/deliveries.ts'
import { institutions } from '../data/history/institutions.ts'
import type { HistoryInstitution } from '../supply-types.ts'
import { toldReceptions } from './told-delivery.ts'

const all: HistoryInstitution[] = institutions

test('what came is what was taken on, the biggest first, and what was wrong of it has a why', () => {
  const shares = [
    { handle: 'a', units: 10 },
    { handle: 'b', units: 40 },
  ]
  const found = [{ group: 0, downgraded: 3, rejected: 2, why: 'Crudas' }]
  expect(toldReceptions(shares, { found })).toEqual([
    { handle: 'b', acceptedUnits: 35, downgradedUnits: 3, rejectedUnits: 2, why: 'Crudas' },
    { handle: 'a', acceptedUnits: 10, downgradedUnits: 0, rejectedUnits: 0, why: '' },
  ])
})

test('no more is wrong than came', () => {
  const [only] = toldReceptions([{ handle: 'a', units: 4 }], {
    found: [{ group: 0, downgraded: 3, rejected: 3, why: 'Rotas' }],
  })
  expect(only).toMatchObject({ acceptedUnits: 0, downgradedUnits: 3, rejectedUnits: 1 })
})

test.each(deliveries)(
  'call-off $callOff of $institution was called for, and its day has passed',
  (delivery) => {
    const offered = all.find(({ name }) => name === delivery.institution)?.offered
    expect(offered?.called[delivery.callOff - 1]?.month).toBeLessThan(0)
    for (const { downgraded, rejected, why } of delivery.found)
      expect(downgraded + rejected > 0 && why !== '').toBe(true)
  },
)
