import { expect, it } from 'vitest'
import { fieldWords } from './field-words'
import { fieldAt, type FieldPath, noValues, PRODUCT_FIELDS } from './product-fields'

const day = (text: string) => text.split('-').reverse().join('-')

it.each<[FieldPath, object, { as?: string; isCompared?: boolean }, string]>([
  ['materials', { materials: 'Lana' }, {}, 'Lana'],
  ['harvestedOn', { harvestedOn: '2026-03-12' }, {}, '12-03-2026'],
  ['harvestedOn', {}, {}, ''],
  ['food.bestBefore', { food: { bestBefore: '2027-06-30' } }, { as: 'day' }, '30-06-2027'],
  ['leadTimeDays', { leadTimeDays: 12 }, { as: '# días hábiles' }, '12 días hábiles'],
  ['leadTimeDays', { leadTimeDays: 0 }, { as: '# días hábiles' }, ''],
  ['leadTimeDays', { leadTimeDays: 0 }, { isCompared: true }, '0'],
  ['leadTimeDays', { leadTimeDays: 2.5 }, {}, '2,5'],
  ['isUnique', { isUnique: true }, {}, 'Sí'],
  ['isUnique', { isUnique: false }, {}, ''],
  ['isUnique', { isUnique: false }, { isCompared: true }, 'No'],
  ['isPickupOnly', { isPickupOnly: true }, { as: 'Solo retiro' }, 'Solo retiro'],
  ['isUnique', {}, { isCompared: true }, ''],
  ['kind', { kind: 'fibre' }, {}, 'Fibra vegetal'],
  ['kind', { kind: 'of-tomorrow' }, {}, 'of-tomorrow'],
])('says %s of %j, %j: «%s»', (path, content, how, words) => {
  expect(fieldWords(content, fieldAt(path), { ...how, day })).toBe(words)
})

it('has one row a field, and begins with none of the optional ones', () => {
  const paths = PRODUCT_FIELDS.map(({ path }) => path)
  expect(new Set(paths).size).toBe(paths.length)
  expect(noValues()).toMatchObject({ title: '', kind: 'food', leadTimeDays: 0, isUnique: false })
  expect(noValues()).not.toHaveProperty('harvestedOn')
})
