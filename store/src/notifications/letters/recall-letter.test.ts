import { expect, test } from 'vitest'
import { recallLetter } from './recall-letter'

const told = {
  why: 'Encontramos vidrio en un frasco.',
  toDo: 'Guárdalo aparte y escríbenos.',
  lots: [
    { code: 'K7QM2XPD', title: 'Dulce <b>', units: 2 },
    { code: 'AAAA0000', title: 'Miel', units: 1 },
  ],
}

test('a recall says which lots, how many, why and what to do, and where each is seen', () => {
  const shop = { shopUrl: 'https://tienda.example', brand: 'La Ruta' }
  const { subject, text, html } = recallLetter(told, { displayId: 7, token: 'abc' }, shop)
  expect(subject).toBe('No uses lo del lote K7QM-2XPD, AAAA-0000. Pedido 7')
  for (const words of [told.why, told.toDo, 'lote K7QM-2XPD: 2', 'lote AAAA-0000: 1'])
    expect(text).toContain(words)
  expect(text).toContain('https://tienda.example/lote/K7QM2XPD')
  expect(text).toContain('https://tienda.example/pedido/abc')
  expect(html).not.toContain('Dulce <b>')
})
