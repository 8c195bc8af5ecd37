import { expect, test } from 'vitest'
import { type Due, reliabilityOf } from './reliability'

const due = (more: Partial<Due> = {}): Due => ({
  ...{ promisedUnits: 60, receivedUnits: 60, onTimeUnits: 60, firstUnits: 60, rejectedUnits: 0 },
  ...more,
})

test.each([
  ['nothing yet', [], [null, null, null]],
  ['all, on its day', [due()], [100, 100, 100]],
  ['half of it late', [due({ onTimeUnits: 30 })], [100, 50, 100]],
  ['a part that did not come', [due({ receivedUnits: 45, onTimeUnits: 45, firstUnits: 45 })], [75, 75, 100]],
  ['some of second quality and some rejected', [due({ firstUnits: 40, rejectedUnits: 20 })], [100, 100, 50]],
  [
    'more than was promised, which makes up for nothing',
    [due({ receivedUnits: 120, onTimeUnits: 120 }), due({ receivedUnits: 0, onTimeUnits: 0, firstUnits: 0 })],
    [50, 50, 50],
  ],
  [
    'almost all, rounded down',
    [due({ promisedUnits: 1000, receivedUnits: 999, onTimeUnits: 999 })],
    [99, 99, 6],
  ],
] as const)('%s', (_what, dues, percents) => {
  const { deliveredPercent, onTimePercent, firstPercent } = reliabilityOf(dues)
  expect([deliveredPercent, onTimePercent, firstPercent]).toEqual(percents)
})
