import { expect, test } from 'vitest'
import { COMMUNES } from '../../../../../store/src/modules/delivery/data/communes.ts'
import { byRegion } from './communes.ts'

const all = COMMUNES.map(([code, name, province, region]) => ({
  code,
  name,
  province,
  region,
  regionCode: code.slice(0, 2),
  isBranchOnly: false,
})).sort((a, b) => a.name.localeCompare(b.name, 'es'))
const codes = (home?: string) => byRegion(all, home).map(({ communes: [first] }) => first?.regionCode)

const northToSouth = '15 01 02 03 04 05 13 06 07 16 08 09 14 10 11 12'.split(' ')

test('regions are listed from north to south when the shop has no home', () => {
  expect(codes()).toEqual(northToSouth)
})

test.each(northToSouth)('region %s is listed first when it is home, and none is lost', (home) => {
  expect(codes(home)).toEqual([home, ...northToSouth.filter((code) => code !== home)])
  expect(byRegion(all, home).flatMap(({ communes }) => communes)).toHaveLength(all.length)
})
