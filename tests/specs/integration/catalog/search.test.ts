import { beforeAll, describe, expect, test } from 'vitest'
import { search } from '../../../../seed/data/search.ts'
import type { CatalogPage, ProductDoc } from '../../../../store/src/contracts/index.ts'
import { quiet } from '../../../support/quiet.ts'
import { call } from '../../../clients/store.ts'
import { staffDesk } from '../../../clients/staff.ts'

const ask = async (q: string, more = '') =>
  (await call<CatalogPage>('GET', `/catalog?limit=60&q=${encodeURIComponent(q)}${more}`)).body

beforeAll(async () => {
  await (await staffDesk()).post('/admin/search-words', search)
  await quiet()
})

test.each([
  ['javón', 'jabón'],
  ['JABON', 'jabón'],
  ['merquén', 'merkén'],
  ['cemillas', 'semillas'],
  ['aseite', 'aceite'],
  ['quezo', 'queso'],
  ['mermelda', 'mermelada'],
  ['galetas', 'galletas'],
])('«%s» finds %s, and says what it looked for', async (q, word) => {
  const { items, search: understood } = await ask(q)
  expect(items.map(({ title, category }) => `${title} ${category}`.toLowerCase()).join()).toContain(word)
  const isAsWritten = q.toLowerCase() === 'jabon'
  expect(understood?.corrected.map(({ used }) => used)).toEqual(isAsWritten ? [] : [word])
})

test.each([
  ['té', /hierba|menta|manzanilla|boldo|cedrón/i],
  ['poncho', /manta/i],
  ['regalo', /canasta|bordad/i],
  ['callampas', /hongo|changle|digüeñe/i],
])('«%s» finds what it is called here', async (q, title) => {
  const { items } = await ask(q)
  expect(items.map((item) => item.title).join()).toMatch(title)
})

test.each(['para', 'más', 'de la', 'sin', 'a', '«»', 'gato', 'ventilador', 'xyzxyzxyz', 'zapatilla'])(
  '«%s» finds nothing rather than anything',
  async (q) => expect((await ask(q)).items.map(({ title }) => title)).toEqual([]),
)

describe.each(search.diets)('foods without $name', ({ asked: [first = ''], withoutAllergens }) => {
  test('are foods that declare none of it, and the answer says that it is about what is declared', async () => {
    const { items, search: understood } = await ask(first)
    expect(understood?.diets).toHaveLength(1)
    const docs = await Promise.all(
      items.map(async ({ handle }) => (await call<ProductDoc>('GET', `/catalog/${handle}`)).body),
    )
    for (const { food, title } of docs) {
      expect(food, title).not.toBeNull()
      expect(
        food?.allergens.filter((one) => (withoutAllergens as string[]).includes(one)),
        title,
      ).toEqual([])
    }
  })
})

test('a diet narrows the words that stand beside it', async () => {
  const [all, without] = await Promise.all([ask('harina'), ask('harina sin gluten')])
  expect(without.count).toBeGreaterThan(0)
  expect(without.count).toBeLessThan(all.count)
  expect(without.items.map(({ handle }) => handle)).not.toContain('harina-integral-de-trigo')
})

test('what is vegan by its label has no honey, though honey is no allergen', async () => {
  const { items } = await ask('vegano')
  expect(items.length).toBeGreaterThan(0)
  expect(items.filter(({ title }) => /miel|queso|huevo/i.test(title))).toEqual([])
})

test('whatever is asked is an answer', async () => {
  for (const q of ["'", '|&!', ':*', '% _', '\\', 'a'.repeat(80), '🧵', '٣', 'ñ', '   ', '<->', 'null'])
    expect((await call('GET', `/catalog?q=${encodeURIComponent(q)}`)).status, q).toBe(200)
})
