import { beforeEach, expect, it } from 'vitest'
import { Refused } from '../failures.ts'
import { memory } from './memory.testing.ts'
import { cut, item, photo, store } from './send.testing.ts'

let server = store()
beforeEach(() => {
  server = store()
})

const profile = { headline: 'Tejen', body: null, quote: null, alt: '', isSigned: false }

it('sends how a group presents itself after its photo, once, and lets go of both', async () => {
  const phone = memory({
    items: [item('w', { is: 'profile', words: profile })],
    drafts: [],
    photos: [photo('p9', 'w')],
  })
  for (const where of ['amid upload p9', 'keep p9', 'act w']) {
    server.failWith((at) => {
      if (at === where) throw cut
    })
    expect(await server.send(phone)).toBe('again')
    expect([phone.items.get('w')?.state, phone.photos.size]).toEqual(['waiting', 1])
  }
  server.failWith(() => undefined)
  expect(await server.send(phone)).toBe('done')
  expect(server.acts).toEqual(['w with stored-p9'])
  expect([phone.items.size, phone.photos.size]).toEqual([0, 0])
})

it('keeps the words while their photo waits for her word on mobile data, and sends those without one', async () => {
  const phone = memory({
    items: [item('v', { is: 'profile', words: profile }), item('w', { is: 'profile', words: profile })],
    drafts: [],
    photos: [photo('p9', 'w')],
  })
  expect(await server.send(phone, false)).toBe('asks')
  expect([server.acts, [...phone.items.keys()]]).toEqual([['v'], ['w']])
})

it('what the store refuses of them is said, and stays to be mended', async () => {
  const phone = memory({
    items: [item('w', { is: 'profile', words: profile })],
    drafts: [],
    photos: [photo('p9', 'w')],
  })
  server.failWith((at) => {
    if (at === 'act w')
      throw new Refused(400, 'invalid_data', 'No.', { body: 'Aquí no van teléfonos.' }, null)
  })
  expect(await server.send(phone)).toBe('done')
  expect(phone.items.get('w')).toMatchObject({ state: 'observed', reason: 'Aquí no van teléfonos.' })
  expect(phone.photos.size).toBe(1)
})
