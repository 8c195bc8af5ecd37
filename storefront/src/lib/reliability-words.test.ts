import { expect, test } from 'vitest'
import { reliabilityWords } from './reliability-words.ts'

const nothing = {
  ...{ callOffs: 0, promisedUnits: 0, deliveredUnits: 0, onTimeUnits: 0, broughtUnits: 0, firstUnits: 0 },
  ...{ deliveredPercent: null, onTimePercent: null, firstPercent: null },
}

test('what was kept of what was promised is said, and nothing before there was something', () => {
  expect(reliabilityWords(nothing)).toEqual([])
  const some = {
    callOffs: 2,
    promisedUnits: 1200,
    deliveredUnits: 900,
    onTimeUnits: 600,
    broughtUnits: 900,
    firstUnits: 855,
  }
  expect(reliabilityWords({ ...some, deliveredPercent: 75, onTimePercent: 50, firstPercent: 95 })).toEqual([
    'De 1.200 prometidas se entregaron 900: el 75 %.',
    'Llegó a tiempo el 50 %.',
    'De lo que se llevó, el 95 % fue de primera.',
  ])
  expect(
    reliabilityWords({ ...nothing, callOffs: 1, promisedUnits: 60, deliveredPercent: 0, onTimePercent: 0 }),
  ).toHaveLength(2)
})
