import { beforeAll, expect, test } from 'vitest'
import type { CatalogCard, ShopInfo } from '../../../../store/src/contracts/index.ts'
import { isOnSale } from '../../../../store/src/contracts/product/on-sale.ts'
import { quiet } from '../../../support/quiet.ts'
import { call, catalog } from '../../../clients/store.ts'

const thisMonth = () =>
  Number(new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Santiago' }).format(new Date()).slice(5, 7))

// What other tests put up or took away is in it, or out of it: it does not change between two questions.
beforeAll(quiet)

test.each([
  ['mermelada', 'mermelada'],
  ['mermeladas', 'mermelada'],
  ['MERMELADA', 'mermelada'],
  ['mermelda', 'mermelada'],
  ['merkén', 'merkén'],
  ['merken', 'merkén'],
])('looking for «%s» finds %s', async (q, word) => {
  const { items, count } = await catalog(`q=${encodeURIComponent(q)}`)
  expect(count).toBeGreaterThan(0)
  expect(items[0]?.title.toLowerCase()).toContain(word)
})

test('what does not exist is an empty list, never an error', async () => {
  for (const query of [
    'q=xyzxyzxyz',
    'group=nobody',
    'commune=99999',
    'category=',
    'q=%00',
    `q=${"'".repeat(200)}`,
  ])
    expect((await call('GET', `/catalog?${query}`)).status).toBe(200)
  expect((await catalog('q=xyzxyzxyz')).count).toBe(0)
})

test.each(['limit=0', 'limit=61', 'limit=x', 'offset=-1', 'sort=evil', 'min_price=abc'])(
  '%s is refused in words',
  async (query) => {
    const { status, body } = await call<{ code: string; message: string }>('GET', `/catalog?${query}`)
    expect([status, body.code]).toEqual([400, 'invalid_data'])
    expect(body.message).toMatch(/corregir/)
  },
)

test('facets count what a further choice would show', async () => {
  const { facets, count } = await catalog('limit=1')
  const total = (counts: Record<string, number>) => Object.values(counts).reduce((sum, n) => sum + n, 0)
  for (const name of ['category', 'group', 'association', 'commune'] as const)
    expect(total(facets[name])).toBe(count)
  const [category = '', n] = Object.entries(facets.category)[0] ?? []
  const chosen = await catalog(`category=${category}&limit=1`)
  expect(chosen.count).toBe(n)
  expect(chosen.facets.category).toEqual(facets.category)
})

test('pages follow one another without gaps or repeats', async () => {
  const { count } = await catalog('limit=1')
  const handles: string[] = []
  for (let offset = 0; offset < count; offset += 60)
    handles.push(...(await catalog(`sort=price&limit=60&offset=${offset}`)).items.map((item) => item.handle))
  expect(new Set(handles).size).toBe(count)
  expect(handles).toHaveLength(count)
})

test('prices go up or down as asked', async () => {
  const up = (await catalog('sort=price&limit=60')).items.map((item) => item.priceClp)
  expect(up).toEqual([...up].sort((a, b) => a - b))
  const down = (await catalog('sort=-price&limit=60')).items.map((item) => item.priceClp)
  expect(down).toEqual([...down].sort((a, b) => b - a))
})

test('what there is now is on sale: in season, some left, its group not resting; and nothing else is left out', async () => {
  const month = thisMonth()
  const all: CatalogCard[] = []
  const { count } = await catalog('limit=1')
  for (let offset = 0; offset < count; offset += 60)
    all.push(...(await catalog(`limit=60&offset=${offset}`)).items)
  const now: string[] = []
  const answer = await catalog('available=1&limit=1')
  for (let offset = 0; offset < answer.count; offset += 60)
    now.push(...(await catalog(`available=1&limit=60&offset=${offset}`)).items.map(({ handle }) => handle))
  const sold = all.filter((card) => isOnSale(card, month)).map(({ handle }) => handle)
  expect(all.length).toBeGreaterThan(sold.length)
  expect(now.sort()).toEqual(sold.sort())
})

test('what reaches a commune is sent there, or handed over in it', async () => {
  const { points } = (await call<ShopInfo>('GET', '/shop')).body
  const [far, near] = [await catalog('reaches=05201&limit=60&sort=price'), await catalog('limit=1')]
  expect(far.items.filter(({ isPickupOnly }) => isPickupOnly)).toEqual([])
  expect(far.count).toBeLessThan(near.count)
  const counts = await Promise.all(
    points.map(async ({ communeCode }) => (await catalog(`reaches=${communeCode}&limit=1`)).count),
  )
  expect(Math.max(...counts)).toBeGreaterThan(far.count)
  expect((await catalog('reaches=99999')).count).toBe(0)
})

test('an unknown product is a 404 in words', async () => {
  const { status, body } = await call<{ message: string }>('GET', '/catalog/no-existe')
  expect([status, body.message]).toEqual([404, 'Ese producto no está en la tienda.'])
})
