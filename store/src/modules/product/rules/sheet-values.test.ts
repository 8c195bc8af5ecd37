import { expect, it } from 'vitest'
import { readAllergens, readDay, readMonths, readYes } from './sheet-values'

it.each([
  ['Sí', true],
  ['x', true],
  ['VERDADERO', true],
  ['No', false],
  ['0', false],
  ['quizás', null],
])('«%s» answers %s', (cell, read) => expect(readYes(cell)).toBe(read))

it.each([
  ['2-3-2027', '2027-03-02'],
  ['02/03/2027', '2027-03-02'],
  ['2027-03-02', '2027-03-02'],
  ['2027-03-02T00:00:00.000Z', '2027-03-02'],
  ['31-02-2027', null],
  ['marzo de 2027', null],
])('the day «%s» reads as %s', (cell, read) => expect(readDay(cell)).toBe(read))

it.each([
  ['enero, Feb y diciembre', [1, 2, 12]],
  ['1; 2;2', [1, 2]],
  ['13', null],
  ['verano', null],
])('the months «%s» read as %j', (cell, read) => expect(readMonths(cell)).toEqual(read))

it.each([
  ['Ninguno', []],
  ['no tiene', []],
  ['Leche, Nueces', ['leche', 'nueces']],
  ['maní y crustáceos', ['mani', 'crustaceos']],
  ['polvo', null],
])('the allergens «%s» read as %j', (cell, read) => expect(readAllergens(cell)).toEqual(read))

it.each(['ninguno', 'Ninguna', 'no', 'No tiene', 'no contiene', 'sin alérgenos', '-'])(
  '«%s» says that there is no allergen',
  (cell) => {
    expect(readAllergens(cell)).toEqual([])
  },
)

it.each([
  'no sé',
  'no sabemos',
  'sin gluten',
  'sin gluten, con leche',
  'no, salvo nueces',
  'ninguno salvo leche',
  ',',
])('«%s» never passes for no allergen', (cell) => {
  expect(readAllergens(cell)).toBeNull()
})
