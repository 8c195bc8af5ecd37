import { expect, test } from 'vitest'
import { type Due, reliabilityOf } from './reliability'

const due = (more: Partial<Due> = {}): Due => ({
  ...{ promisedUnits: 60, firstUnits: 60, onTimeUnits: 60, otherUnits: 0 },
  ...more,
})

test.each([
  ['nothing yet', [], [null, null, null]],
  ['all, on its day', [due()], [100, 100, 100]],
  ['half of it late', [due({ onTimeUnits: 30 })], [100, 50, 100]],
  ['a part that did not come', [due({ firstUnits: 45, onTimeUnits: 45 })], [75, 75, 100]],
  ['a third of another quality', [due({ firstUnits: 40, onTimeUnits: 40, otherUnits: 20 })], [66, 66, 66]],
  [
    'more than was promised, which makes up for nothing',
    [due({ firstUnits: 120, onTimeUnits: 120 }), due({ firstUnits: 0, onTimeUnits: 0 })],
    [50, 50, 100],
  ],
  [
    'almost all, rounded down',
    [due({ promisedUnits: 1000, firstUnits: 999, onTimeUnits: 999 })],
    [99, 99, 100],
  ],
] as const)('%s', (_what, dues, percents) => {
  const { deliveredPercent, onTimePercent, firstPercent } = reliabilityOf(dues)
  expect([deliveredPercent, onTimePercent, firstPercent]).toEqual(percents)
})
