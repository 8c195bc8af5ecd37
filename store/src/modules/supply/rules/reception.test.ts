import { expect, test } from 'vitest'
import { receptionProblems } from './reception'

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
  ['more than is left', counted(30, 11, 0, 'Color'), 40, ['acceptedUnits']],
  ['more, and it is meant', counted(41, 0, 0, '', true), 40, []],
  ['what is rejected counts for nothing', counted(40, 0, 9, 'Tapa suelta'), 40, []],
  ['rejected without a word', counted(10, 0, 1), 40, ['why']],
  ['of second quality without a word', counted(10, 1), 40, ['why']],
  ['of what has all come', counted(1), 0, ['acceptedUnits']],
])('%s', (_, said, left, wrong) => {
  expect(Object.keys(receptionProblems(said, left))).toEqual(wrong)
})
