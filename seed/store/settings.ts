import { categories } from '../data/categories.ts'
import { points } from '../data/points.ts'
import { search } from '../data/search.ts'
import { territory } from '../data/territory.ts'
import type { Api } from '../http.ts'

export async function loadTerritory(store: Api): Promise<void> {
  const answer = await store.get<{ territory: object | null }>('/admin/territory')
  if (!answer.territory) await store.post('/admin/territory', territory)
  console.log(`  tarifas de despacho de ${Object.keys(territory.rates).length} zonas`)
}

export async function loadPoints(store: Api): Promise<void> {
  const answer = await store.get<{ points: { handle?: string; name: string }[] }>('/admin/points')
  const known = new Set(answer.points.flatMap(({ handle, name }) => [handle, name]))
  for (const point of points.filter(({ handle, name }) => !known.has(handle) && !known.has(name)))
    await store.post('/admin/points', point)
  console.log(`  ${points.length} puntos de acopio, retiro y feria`)
}

export async function loadCategories(store: Api): Promise<void> {
  const path = '/admin/product-categories'
  const answer = await store.get<{ product_categories: { handle: string }[] }>(
    `${path}?limit=200&fields=handle`,
  )
  const known = new Set(answer.product_categories.map(({ handle }) => handle))
  for (const [rank, { handle, name }] of categories.entries())
    if (!known.has(handle))
      await store.post(path, { handle, name, rank, is_active: true, is_internal: false })
  console.log(`  ${categories.length} categorías`)
}

/** Nobody writes them anywhere else, so the data is what counts. */
export async function loadSearchWords(store: Api): Promise<void> {
  await store.post('/admin/search-words', search)
  console.log(`  ${search.synonyms.length + search.diets.length} maneras de buscar`)
}
