import { expect, it } from 'vitest'
import type { Purchase, ShopInfo } from '../../contracts'
import { RIGHTS } from '../../contracts/purchase/buyer-rights'
import { letter } from './letter'

const seller = {
  rut: '65000000-5',
  legalName: 'Cooperativa de prueba',
  businessLine: 'Venta',
  address: 'Camino 1',
  commune: 'Cañete',
  legalRepresentative: 'Nélida Prueba',
  email: 'hola@prueba.example',
  phone: '+56 9 0000 0000',
}
const shop = {
  federation: { name: 'Federación de prueba' },
  sellingEntity: seller,
  isDemo: false,
} as Partial<ShopInfo> as ShopInfo
const payment: Purchase['payment'] = {
  kind: 'instructions',
  name: 'Transferencia',
  paidWith: 'transferencia',
  lapsed: '',
  cancelled: { title: 'No nos llegó la transferencia a tiempo.', text: '' },
  state: 'paid',
  paidAt: '2026-11-28T12:00:00Z',
  authorizationCode: null,
  cardLast4: null,
  reference: 'MGO-ABCDEFGH',
  dueAt: null,
  proof: null,
  bank: null,
}
const purchase: Purchase = {
  token: 't',
  displayId: 2,
  placedAt: '2026-11-28T12:00:00Z',
  status: 'confirmed',
  cancelReason: null,
  buyer: { name: 'Camila Prueba', email: 'camila@correo.example', phone: '912345678' },
  address: { street: 'Aníbal Pinto 480', detail: 'depto 3', commune: 'Temuco' },
  note: 'El timbre no suena',
  gift: { name: 'Elba Prueba', phone: '987654321', card: 'Feliz cumpleaños' },
  invoice: null,
  documents: [],
  isConfirmationSent: false,
  consignments: [],
  refunds: [],
  refundedClp: 0,
  itemsClp: 1000,
  deliveryClp: 0,
  totalClp: 1000,
  vatClp: 160,
  payment,
}
const options = { shopUrl: 'https://shop.example', about: '' }

it('the confirmation carries the address, who receives it, the seller and every right as it is that day', () => {
  const { text, subject } = letter('paid', purchase, shop, options)
  expect(subject).toContain('Pedido 2')
  for (const words of [
    'Aníbal Pinto 480, depto 3, Temuco',
    'Elba Prueba',
    '987654321',
    'Feliz cumpleaños',
    seller.rut,
  ])
    expect(text).toContain(words)
  expect(text).toContain(RIGHTS.unconfirmed)
})

it('the confirmation says to whom a factura is made out; without one, that it is a boleta', () => {
  const invoice = {
    rut: '76543210-3',
    legalName: 'Hotel Prueba SpA',
    businessLine: 'Hotelería',
    address: 'Prat 100',
    commune: 'Concepción',
  }
  const asked = letter('paid', { ...purchase, invoice }, shop, options).text
  for (const words of ['Factura a Hotel Prueba SpA', '76.543.210-3', 'Hotelería', 'Prat 100, Concepción'])
    expect(asked).toContain(words)
  expect(letter('paid', purchase, shop, options).text).toContain('Boleta')
})

it('a letter of what nobody paid says no free words of who wrote them: the address may be anybody’s', () => {
  const unpaid = { ...purchase, payment: { ...payment, state: 'awaiting' as const, paidAt: null } }
  const { text } = letter('transfer', unpaid, shop, options)
  expect(text).toContain('Aníbal Pinto 480')
  for (const words of ['Feliz cumpleaños', 'El timbre no suena']) expect(text).not.toContain(words)
})

const line = {
  variantId: 'v',
  title: 'Miel de ulmo',
  variantTitle: '500 g',
  productHandle: 'miel',
  isExperience: false,
  quantity: 3,
  quantityShort: 1,
  quantityKept: 2,
  shortageReason: null,
  unitPriceClp: 5000,
  amountClp: 15000,
  photo: null,
}
const left = (id: string, name: string, mode: 'home' | 'pickup') => ({
  id,
  group: { handle: id, name, commune: 'Lebu', province: 'Arauco' },
  state: 'handed_over' as const,
  steps: [],
  delivery: {
    mode,
    label: mode === 'pickup' ? 'Retiro: Sede de Lebu' : 'A tu casa',
    detail: 'Transporte del Sur',
    priceClp: 0,
    arrives: ['2026-12-01', '2026-12-03'] as [string, string],
  },
  tracking: mode === 'home' ? { carrier: 'Transporte del Sur', code: 'TS-77' } : null,
  withdrawalUntil: null,
  lines: [line],
  amountClp: 15000,
})
const ofTwo = { ...purchase, consignments: [left('a', 'Colmenas', 'home'), left('b', 'Telar', 'pickup')] }

it('a consignment that left is named with its group, what it brings, how it comes and its code, and no other is', () => {
  const { subject, text } = letter('on_its_way', ofTwo, shop, { ...options, about: 'a' })
  expect(subject).toContain('Colmenas')
  for (const words of ['Colmenas', 'Miel de ulmo, 500 g', 'A tu casa', '01-12-2026', 'TS-77'])
    expect(text).toContain(words)
  expect(text).not.toContain('Telar')
})

it('the second consignment has a letter of its own, and one to be fetched says where', () => {
  const { subject, text } = letter('on_its_way', ofTwo, shop, { ...options, about: 'b' })
  expect(subject).toContain('retirar lo de Telar')
  expect(text).toContain('Sede de Lebu')
  expect(text).not.toContain('Colmenas')
})

it('a contract of goods and a workshop has dates for the one and a day to agree for the other, without a price of delivery', () => {
  const workshop = { ...line, title: 'Tarde de bordado', variantTitle: null, isExperience: true }
  const visit = {
    ...left('c', 'Bordadoras', 'home'),
    delivery: {
      mode: 'visit' as const,
      label: 'Se coordina la fecha con el grupo',
      detail: 'Es en Trecacura, Florida',
      priceClp: 0,
      arrives: null,
    },
    lines: [workshop],
  }
  const mixed = { ...purchase, consignments: [left('a', 'Colmenas', 'home'), visit] }
  const { text } = letter('paid', mixed, shop, options)
  for (const words of [
    'A tu casa, entre el 01-12-2026 y el 03-12-2026: $0',
    'Se coordina la fecha con el grupo: Es en Trecacura, Florida',
    RIGHTS.guarantee,
    RIGHTS.experienceGuarantee,
  ])
    expect(text).toContain(words)

  const done = letter('on_its_way', { ...mixed, consignments: [visit] }, shop, { ...options, about: 'c' })
  expect(done.subject).toContain('ya se hizo lo de Bordadoras')
  expect(done.text).not.toContain('Llega')
})
