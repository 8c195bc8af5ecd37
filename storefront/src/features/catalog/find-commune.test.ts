import { expect, test } from 'vitest'
import { COMMUNES } from '../../../../store/src/modules/delivery/data/communes.ts'
import { findCommune } from './find-commune.ts'

const communes = COMMUNES.map(([code, name]) => ({
  code,
  name,
  province: '',
  region: '',
  regionCode: '',
  isBranchOnly: false,
}))

test.each([
  ['08203', 'Cañete'],
  ['canete', 'Cañete'],
  ['CAÑETE', 'Cañete'],
  ['los angeles', 'Los Ángeles'],
  ['losangeles', 'Los Ángeles'],
  ['Consepción', 'Concepción'],
  ['ualqui', 'Hualqui'],
])('«%s» is %s', (asked, name) => expect(findCommune(communes, asked)?.name).toBe(name))

test.each(['', 'Buenos Aires', '99999', 'con'])('«%s» is no commune', (asked) =>
  expect(findCommune(communes, asked)).toBeNull(),
)
