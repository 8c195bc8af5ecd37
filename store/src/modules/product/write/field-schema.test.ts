import { expect, it } from 'vitest'
import { fieldsUnder } from './field-schema'

const fields = fieldsUnder('', false)
const read = (name: string, value: unknown) => {
  const { success, data, error } = fields[name]?.safeParse(value) ?? {}
  return success ? data : error?.issues.map(({ message }) => message)
}

it.each([
  ['packedWeightGrams', 400, 400],
  ['packedWeightGrams', undefined, ['Falta el peso con embalaje.']],
  ['packedWeightGrams', 0, ['Falta el peso con embalaje.']],
  ['packedWeightGrams', 30_001, ['A lo más 30 kg.']],
  ['packedWeightGrams', 1.5, ['Va en números enteros.']],
  ['leadTimeDays', 0, 0],
  ['leadTimeDays', undefined, ['Falta este dato.']],
  ['leadTimeDays', -1, ['No puede ser menos que cero.']],
  ['leadTimeDays', 91, ['A lo más 90 días.']],
  ['weeklyCapacity', 10_001, ['Son demasiadas. Revísalo.']],
  ['isPickupOnly', true, true],
  ['isPickupOnly', undefined, false],
  ['isPickupOnly', 'sí', ['Responde sí o no.']],
  ['kind', 'fibre', 'fibre'],
  ['kind', 'stone', ['Elige qué es.']],
  ['harvestedOn', undefined, undefined],
])('reads %s %j as its row says', (name, value, told) => {
  expect(read(name, value)).toEqual(told)
})
