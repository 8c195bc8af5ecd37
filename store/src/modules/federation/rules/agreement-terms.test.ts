import { expect, it } from 'vitest'
import { agreementTermsProblem } from './agreement-terms'

const shop = { group: 8500, association: 700, federation: 500, fund: 300 }

it.each([
  ['the shop’s', shop, 'association', null],
  [
    'more for groups, at the cost of the association',
    { ...shop, group: 9000, association: 200 },
    'association',
    null,
  ],
  ['less than all', { ...shop, group: 8400 }, 'federation', ['group']],
  ['less for the federation', { ...shop, group: 8600, federation: 400 }, 'association', ['federation']],
  [
    'nothing for both',
    { ...shop, group: 9300, federation: 0, fund: 0 },
    'association',
    ['federation', 'fund'],
  ],
  ['less for the fund, by the federation', { ...shop, group: 8700, fund: 100 }, 'federation', null],
] as const)('an assembly votes %s', (_, voted, kind, fields) => {
  const problem = agreementTermsProblem(voted, shop, kind)
  expect(problem && Object.keys(problem)).toEqual(fields)
})
