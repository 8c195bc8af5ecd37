import { expect, test } from 'vitest'
import { NO_SEARCH_WORDS, searchIndex, understand } from './search-asked'

const gluten = {
  name: 'gluten',
  asked: ['sin gluten', 'celíaca'],
  withoutAllergens: ['gluten'],
  withoutIngredients: ['trigo'],
}
const index = searchIndex({
  stopWords: ['para', 'más', 'de', 'sin'],
  synonyms: [
    { asked: ['té', 'agua de hierbas'], means: ['hierbas'] },
    { asked: ['poncho'], means: ['manta'] },
  ],
  diets: [gluten],
})
const meant = (q: string) => {
  const { words, diets, ignored } = understand(q, index)
  return { words: words.map(({ alternatives }) => alternatives), diets: diets.map((d) => d.name), ignored }
}

test.each([
  ['para', [], [], ['para']],
  ['Más', [], [], ['mas']],
  ['té', [['te', 'hierbas']], [], []],
  ['te de menta', [['te', 'hierbas'], ['menta']], [], ['de']],
  ['agua de hierbas', [['agua de hierbas', 'hierbas']], [], []],
  ['ponxo', [['ponxo']], [], []],
  ['ponchos', [['ponchos', 'manta']], [], []],
  ['pan sin gluten', [['pan']], ['gluten'], []],
  ['SIN GLUTEN celiaca', [], ['gluten'], []],
  ['sin azúcar', [['azucar']], [], ['sin']],
  ['', [], [], []],
  ['«»', [], [], []],
  ['a', [], [], ['a']],
  ['30 huevos', [['30'], ['huevos']], [], []],
])('«%s»', (q, words, diets, ignored) => expect(meant(q)).toEqual({ words, diets, ignored }))

test('a federation that sent no words still finds by the words themselves', () => {
  expect(understand('miel de ulmo', searchIndex(NO_SEARCH_WORDS)).words.map(({ word }) => word)).toEqual([
    'miel',
    'de',
    'ulmo',
  ])
})

test('no text is too long to be understood', () => {
  expect(understand('miel '.repeat(5000), index).words).toHaveLength(8)
})
