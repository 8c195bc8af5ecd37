import { expect, test } from 'vitest'
import type { OwnShare } from '#contracts'
import { goodsWords, stateWords, waitingWords } from './words.ts'

const share = (state: OwnShare['state'], acceptedUnits: number | null = null): OwnShare => ({
  ...{ id: 's1', standard: { name: 'Dulce de mora', unit: 'frascos' }, deliverOn: '2027-03-20' },
  ...{ units: 1200, state, acceptedUnits, answerBy: '2027-03-10', isCover: false, why: [] },
})

test.each([
  [share('waiting'), 'Responde hasta el 10-03-2027'],
  [share('accepted', 1200), 'Dijeron que sí a las 1.200'],
  [share('in_part', 40), 'Dijeron que sí a 40 de 1.200'],
  [share('declined', 0), 'Dijeron que no'],
  [share('lapsed'), 'No respondieron hasta el 10-03-2027: cuenta como que no'],
])('a share that is $state reads so', (of, words) => {
  expect(stateWords(of)).toBe(words)
})

test('a list tells what is asked and how many wait', () => {
  expect(goodsWords(share('waiting'))).toBe('1.200 frascos de Dulce de mora')
  expect(waitingWords([])).toBe('No hay nada por responder.')
  expect(waitingWords([share('waiting'), share('declined', 0)])).toBe('Un pedido espera que respondan.')
  expect(waitingWords([share('waiting'), share('waiting')])).toBe('2 pedidos esperan que respondan.')
})
