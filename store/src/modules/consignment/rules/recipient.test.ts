import { expect, it } from 'vitest'
import { CONSIGNMENT_MOVES, type ConsignmentStateName } from '../../../contracts/purchase/consignment-state'
import { recipientFor } from './recipient'

const buyer = {
  name: 'Camila Andrea Prueba',
  phone: '912345678',
  street: 'Aníbal Pinto 480',
  detail: 'depto 3',
  commune: 'Concepción',
  gift: null,
}
const nothing = { phone: null, street: null, detail: null, gift: null }

it.each([
  ['pickup', { ...nothing, name: 'Camila', commune: 'Concepción' }],
  ['branch', { ...nothing, name: buyer.name, phone: buyer.phone, commune: 'Concepción' }],
  ['home', buyer],
  ['visit', { ...nothing, name: buyer.name, phone: buyer.phone, commune: 'Concepción' }],
] as const)('a label for %s says only what that way needs', (mode, expected) => {
  expect(recipientFor('accepted', mode, buyer)).toEqual(expected)
})

it('who fetches goods and comes to a workshop is called for its day', () => {
  expect(recipientFor('accepted', 'pickup', buyer, true)).toMatchObject({ phone: buyer.phone, street: null })
})

const states = Object.keys(CONSIGNMENT_MOVES) as ConsignmentStateName[]
const withLabel = ['accepted', 'short', 'packed']

it.each(states)('in %s the buyer is shown only while the group has the consignment', (state) => {
  for (const mode of ['pickup', 'branch', 'home', 'visit'] as const)
    expect(recipientFor(state, mode, buyer) !== null).toBe(withLabel.includes(state))
})

it('knows no first name of nobody, and does not fail', () => {
  expect(recipientFor('packed', 'pickup', { ...buyer, name: '  ' })?.name).toBe('')
})

it.each(['pickup', 'branch', 'home'] as const)('a present says so for %s, with its card', (mode) => {
  const gift = { card: 'Feliz cumpleaños, mamá.' }
  expect(recipientFor('packed', mode, { ...buyer, gift })?.gift).toEqual(gift)
})
