import { expect, test } from 'vitest'
import { plainWords, shownWords, soundOf } from './search-text'

test.each([
  ['javón', 'jabón'],
  ['merquén', 'merkén'],
  ['cemiyas', 'semillas'],
  ['aseite', 'aceite'],
  ['quezo', 'queso'],
  ['abellana', 'avellanas'],
  ['yerba', 'hierba'],
  ['güevo', 'huevo'],
  ['zeresa', 'cereza'],
  ['arina', 'harina'],
  ['sanahoria', 'zanahoria'],
])('«%s» sounds like «%s»', (asked, meant) => expect(soundOf(asked)).toBe(soundOf(meant)))

test.each([
  ['gato', 'galleta'],
  ['lana', 'llana'],
  ['pan', 'panes'],
  ['casa', 'caja'],
  ['mes', 'me'],
])('«%s» does not sound like «%s»', (one, other) => expect(soundOf(one)).not.toBe(soundOf(other)))

test('words are found in any writing', () => {
  expect(plainWords('Miel de «ÑOCHA», 2 kg')).toEqual(['miel', 'de', 'nocha', '2', 'kg'])
  expect(shownWords('Jabón de Miel')).toEqual([
    { word: 'jabon', shown: 'jabón' },
    { word: 'de', shown: 'de' },
    { word: 'miel', shown: 'miel' },
  ])
})
