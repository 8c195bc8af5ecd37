import { expect, test } from 'vitest'
import { downgradeProblems, receptionProblems, whySettled } from './reception'

const counted = (
  acceptedUnits: number,
  downgradedUnits = 0,
  rejectedUnits = 0,
  why = '',
  isMore = false,
) => ({
  ...{ acceptedUnits, downgradedUnits, rejectedUnits, why, isMore },
})

test.each([
  ['all of it', counted(40), 40, []],
  ['none', counted(0), 40, ['acceptedUnits']],
  ['more than is left', counted(41, 0, 0), 40, ['acceptedUnits']],
  ['what is of second quality counts for nothing either', counted(40, 11, 0, 'Color'), 40, []],
  ['more, and it is meant', counted(41, 0, 0, '', true), 40, []],
  ['what is rejected counts for nothing', counted(40, 0, 9, 'Tapa suelta'), 40, []],
  ['rejected without a word', counted(10, 0, 1), 40, ['why']],
  ['of second quality without a word', counted(10, 1), 40, ['why']],
  ['of what has all come', counted(1), 0, ['acceptedUnits']],
])('%s', (_, said, left, wrong) => {
  expect(Object.keys(receptionProblems(said, left))).toEqual(wrong)
})

test('no more is counted of a lot than it was made of, whatever became of it', () => {
  expect(receptionProblems(counted(5, 3, 2, 'Color'), 40, 10)).toEqual({})
  expect(Object.keys(receptionProblems(counted(5, 3, 3, 'Color'), 40, 10))).toEqual(['lot'])
})

test.each([
  ['all of what is loose', 10, { isInvoiced: false, looseUnits: 10 }, null],
  ['more than is loose', 11, { isInvoiced: false, looseUnits: 10 }, 'handed_over'],
  ['anything of what was invoiced', 0, { isInvoiced: true, looseUnits: 10 }, 'invoiced'],
  ['nothing of what was handed over', 0, { isInvoiced: false, looseUnits: 0 }, null],
] as const)('taking out %s', (_, units, stands, why) => {
  expect(whySettled(units, stands)).toBe(why)
})

test.each([
  ['some', 3, 'Color', 3, []],
  ['more than are of first quality', 4, 'Color', 3, ['units']],
  ['none', 0, 'Color', 3, ['units']],
  ['without a word', 1, '', 3, ['why']],
])('downgrading %s', (_, units, why, accepted, wrong) => {
  expect(Object.keys(downgradeProblems(units, why, accepted))).toEqual(wrong)
})
