import { expect, it } from 'vitest'
import { Refused } from '../failures.ts'
import type { Act, Queued } from './item.ts'
import { memory } from './memory.testing.ts'
import { cut, item, store } from './send.testing.ts'

const sale: Act = {
  ...{ is: 'till', till: 't', does: 'sales' },
  body: {
    ...{ code: 'C', lines: [], paidBy: 'cash', receivedClp: 1, voucher: null, document: null, soldAt: '' },
  },
}
const closing: Act = {
  ...{ is: 'till', till: 't', does: 'closing' },
  body: { countedClp: 1, sales: [], closedAt: '' },
}
const phoneOf = (...items: Queued[]) => memory({ items, drafts: [], photos: [] })

it('closes a till after its sales, in whatever order they lie on the phone', async () => {
  const server = store()
  const phone = phoneOf(item('1', closing), item('2', sale), item('3', sale))
  await server.send(phone)
  expect(server.acts).toEqual(['2', '3'])
  await server.send(phone)
  expect(server.acts).toEqual(['2', '3', '1'])
  expect(phone.items.size).toBe(0)
})

it('does not close it while a sale was cut off or refused, and does once it is out of the way', async () => {
  const server = store()
  const phone = phoneOf(item('1', sale), item('2', closing))
  server.failWith(() => {
    throw cut
  })
  expect(await server.send(phone)).toBe('again')
  server.failWith((at) => {
    if (at === 'act 1') throw new Refused(409, 'not_enough', 'No quedan.', {}, null)
  })
  await server.send(phone)
  expect([...phone.items.values()].map(({ state }) => state)).toEqual(['observed', 'waiting'])
  expect(server.acts).toEqual([])
  phone.items.delete('1')
  await server.send(phone)
  expect(server.acts).toEqual(['2'])
})

it('closes one till while another still sells', async () => {
  const server = store()
  const other: Act = { ...closing, till: 'u' }
  const phone = phoneOf(item('1', other), item('2', sale))
  await server.send(phone)
  expect(server.acts).toEqual(['1', '2'])
})
