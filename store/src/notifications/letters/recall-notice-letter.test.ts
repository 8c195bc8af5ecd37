import { expect, test } from 'vitest'
import { recallNoticeLetter } from './recall-notice-letter'

test('an institution reads which lots of which deliveries, why, what to do, and where it confirms', () => {
  const told = {
    ...{ why: 'Encontramos vidrio en un frasco.', toDo: 'Guárdalos aparte.', agreement: 7, token: 'abc' },
    deliveries: [
      {
        ...{ number: 2, deliverOn: '2026-12-15' },
        lots: [
          { code: 'K7QM2XPD', title: 'Dulce <b>', units: 30 },
          { code: 'AAAA0000', title: 'Miel', units: 12 },
        ],
      },
      { number: 3, deliverOn: '2027-01-15', lots: [{ code: 'K7QM2XPD', title: 'Dulce <b>', units: 8 }] },
    ],
  }
  const shop = { shopUrl: 'https://tienda.example', brand: 'La Ruta' }
  const { subject, text, html } = recallNoticeLetter(told, shop)
  expect(subject).toBe('No uses lo del lote K7QM-2XPD, AAAA-0000. Convenio 7')
  for (const words of [
    told.why,
    told.toDo,
    'Pedido 7-2, del 15-12-2026: Dulce <b>, lote K7QM-2XPD: 30',
    'Pedido 7-2, del 15-12-2026: Miel, lote AAAA-0000: 12',
    'Pedido 7-3, del 15-01-2027: Dulce <b>, lote K7QM-2XPD: 8',
    'https://tienda.example/compras/abc',
  ])
    expect(text).toContain(words)
  expect(html).not.toContain('Dulce <b>')
})
