import { beforeEach, expect, it } from 'vitest'
import { NotEntered, Refused } from '../failures.ts'
import { isOf } from './item.ts'
import { memory } from './memory.testing.ts'
import { cut, draft, item, photo, product, store } from './send.testing.ts'

let server = store()
beforeEach(() => {
  server = store()
})

const filled = () =>
  memory({
    items: [item('a')],
    drafts: [draft('a', ['p1', 'p2'])],
    photos: [photo('p1'), photo('p2')],
  })

it('sends the photos, then the product with the keys that the store gave them, and then lets go of both', async () => {
  const phone = filled()
  expect(await server.send(phone)).toBe('done')
  expect(server.products.get('a')?.keys).toEqual(['stored-p1', 'stored-p2'])
  expect(phone.items.get('a')).toMatchObject({ state: 'sent', productId: 'a' })
  expect([phone.drafts.size, phone.photos.size]).toEqual([0, 0])
})

it.each([
  'before upload p1',
  'amid upload p1',
  'after upload p1',
  'keep p1',
  'before upload p2',
  'before draft a',
  'after draft a',
])('cut %s: nothing is lost, and the next try ends it', async (where) => {
  const phone = filled()
  server.failWith((at) => {
    if (at === where) throw cut
  })
  expect(await server.send(phone)).toBe('again')
  expect(phone.items.get('a')?.state).toBe('waiting')
  expect([phone.drafts.size, phone.photos.size]).toEqual([1, 2])
  server.failWith(() => undefined)
  expect(await server.send(phone)).toBe('done')
  expect(server.products.get('a')?.keys).toEqual(['stored-p1', 'stored-p2'])
  expect(phone.drafts.size).toBe(0)
})

it('makes an edit of what she wrote after an answer was lost: the product exists once, with her newest words', async () => {
  const phone = filled()
  server.failWith((at) => {
    if (at === 'after draft a') throw cut
  })
  expect(await server.send(phone)).toBe('again')
  const taken = phone.drafts.get('a') ?? draft('a', [])
  phone.drafts.set('a', { ...taken, content: { ...taken.content, title: 'Miel de ulmo' } })
  server.failWith(() => undefined)
  expect(await server.send(phone)).toBe('done')
  expect([...server.products]).toEqual([['a', { title: 'Miel de ulmo', keys: ['stored-p1', 'stored-p2'] }]])
  expect(server.sent.size).toBe(2)
})

it('knows in the list what it sent, though no answer came: of a new product and of its edit', async () => {
  const phone = filled()
  const known = (id: string, sentAs: string) => {
    const mine = phone.items.get('a')
    return mine && isOf(mine, { ...product, id, sentAs })
  }
  server.failWith((at) => {
    if (at === 'after draft a') throw cut
  })
  await server.send(phone)
  expect(known('a', 'a')).toBe(true)
  const begun = phone.drafts.get('a')
  if (begun) phone.drafts.set('a', { ...begun, content: { ...begun.content, title: 'Otro nombre' } })
  server.failWith((at) => {
    if (at === 'after edit a') throw cut
  })
  await server.send(phone)
  expect(phone.items.get('a')).toMatchObject({ state: 'waiting', productId: 'a' })
  expect(known('a', 'a')).toBe(true)
})

it('sends what a killed tab left half sent', async () => {
  const phone = filled()
  phone.items.set('a', { ...item('a'), state: 'sending' })
  expect(await server.send(phone)).toBe('done')
  expect(phone.items.get('a')?.state).toBe('sent')
})

it('asks to enter again and keeps all', async () => {
  const phone = filled()
  server.failWith(() => {
    throw new NotEntered()
  })
  expect(await server.send(phone)).toBe('enter')
  expect(phone.items.get('a')?.state).toBe('waiting')
  expect([phone.drafts.size, phone.photos.size]).toEqual([1, 2])
})

it('sends no photo that she must be asked about, but the small acts', async () => {
  const phone = filled()
  const change = { variantId: 'v', available: 3, seen: 2 }
  phone.items.set('s', item('s', { is: 'stock', productId: 'prod_9', change }))
  expect(await server.send(phone, false)).toBe('asks')
  expect(server.acts).toEqual(['s'])
  expect(phone.items.has('s')).toBe(false)
  expect(server.bytesOf.size).toBe(0)
  expect(phone.items.get('a')?.state).toBe('waiting')
})

it('sends what was said of a consignment in the order in which she said it, and then forgets it', async () => {
  const phone = memory({ items: [], drafts: [], photos: [] })
  for (const [id, to] of [
    ['2', 'packed'],
    ['1', 'accepted'],
  ] as const)
    phone.items.set(
      id,
      item(id, { is: 'consignment', consignmentId: 'cons_1', act: { is: 'move', body: { to } } }),
    )
  server.failWith((at) => {
    if (at === 'act 1') throw cut
  })
  expect(await server.send(phone)).toBe('again')
  expect([server.acts, phone.items.size]).toEqual([[], 2])
  server.failWith(() => undefined)
  expect(await server.send(phone)).toBe('done')
  expect([server.acts, phone.items.size]).toEqual([['1', '2'], 0])
})

it('keeps in words what the store did not take of a consignment', async () => {
  const phone = memory({ items: [], drafts: [], photos: [] })
  phone.items.set(
    '1',
    item('1', { is: 'consignment', consignmentId: 'cons_1', act: { is: 'move', body: { to: 'packed' } } }),
  )
  server.failWith(() => {
    throw new Refused(409, 'not_possible', 'Esta parte se anuló: no la prepares.', {}, {})
  })
  expect(await server.send(phone)).toBe('done')
  expect(phone.items.get('1')).toMatchObject({
    state: 'observed',
    reason: 'Esta parte se anuló: no la prepares.',
  })
})

it('keeps a lesson that was not passed with what was judged, does not ask again, and sends the next one', async () => {
  const phone = memory({ items: [], drafts: [], photos: [] })
  const lesson = (id: string) =>
    item(id, { is: 'lesson', body: { course: 'c', lesson: id, version: 1, answers: null, doneAt: id } })
  for (const id of ['1', '2']) phone.items.set(id, lesson(id))
  server.failWith((at) => {
    if (at === 'act 1') throw new Refused(422, 'not_passed', '2 de 4: todavía no.', {}, null)
  })
  expect(await server.send(phone)).toBe('done')
  expect(await server.send(phone)).toBe('done')
  expect([...phone.items.values()]).toMatchObject([
    { id: '1', state: 'observed', reason: '2 de 4: todavía no.' },
  ])
  expect(server.acts).toEqual(['2'])
})

it('tells which step mends what the store refused, and goes on with the others', async () => {
  const phone = filled()
  phone.items.set('b', item('b'))
  phone.drafts.set('b', draft('b', []))
  server.failWith((at) => {
    if (at === 'before draft a')
      throw new Refused(400, 'invalid_data', 'Hay algo que corregir.', { 'food.lot': 'Falta el lote.' }, {})
  })
  expect(await server.send(phone)).toBe('done')
  expect(phone.items.get('a')).toMatchObject({ state: 'observed', reason: 'Falta el lote.', step: 'expiry' })
  expect(phone.items.get('b')?.state).toBe('sent')
  expect(phone.drafts.has('a')).toBe(true)
})

it('keeps both versions when another phone was quicker', async () => {
  const phone = filled()
  server.failWith((at) => {
    if (at === 'before draft a') throw new Refused(409, 'changed_meanwhile', '', {}, { product })
  })
  await server.send(phone)
  expect(phone.items.get('a')).toMatchObject({ state: 'observed', theirs: product })
  expect(phone.drafts.has('a')).toBe(true)
})

it('sends back to the photos when the store does not want one, and takes the others', async () => {
  const phone = filled()
  server.failWith((at) => {
    if (at === 'keep p1') throw new Refused(422, 'not_an_image', 'Esa foto llegó dañada.', {}, {})
  })
  await server.send(phone)
  expect(phone.items.get('a')).toMatchObject({ state: 'observed', step: 'photos' })
  expect(phone.photos.get('p1')?.refused).toBe('Esa foto llegó dañada.')
  expect(phone.photos.get('p2')?.photoKey).toBe('stored-p2')
})

it('sends a photo that arrived otherwise than it left once more, and then says so', async () => {
  const phone = filled()
  server.failWith((at) => {
    if (at === 'keep p1') throw new Refused(422, 'upload_differs', 'Llegó distinta.', {}, null)
  })
  expect(await server.send(phone)).toBe('again')
  expect(phone.photos.get('p1')).toMatchObject({ sentBytes: 0, refused: null })
  await server.send(phone)
  expect(phone.photos.get('p1')?.refused).toBe('Llegó distinta.')
  expect(phone.items.get('a')).toMatchObject({ state: 'observed', step: 'photos' })
})

it('sends nothing of another member who uses the same phone', async () => {
  const phone = filled()
  phone.items.set('a', { ...item('a'), memberId: 'other' })
  phone.photos.clear()
  expect(await server.send(phone)).toBe('done')
  expect(server.products.size).toBe(0)
})

it('does not send what she took back meanwhile', async () => {
  const phone = filled()
  server.failWith((at) => {
    if (at === 'keep p2') phone.items.delete('a')
  })
  await server.send(phone)
  expect(server.products.size).toBe(0)
  expect(phone.drafts.has('a')).toBe(true)
})
