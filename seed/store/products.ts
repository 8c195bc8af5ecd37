import type { Photo } from '../../store/src/contracts/index.ts'
import { products } from '../data/products/index.ts'
import { differencesOf, type KnownProduct } from '../differences.ts'
import type { Api } from '../http.ts'
import { imageFile } from '../image-file.ts'
import { inParallel } from '../in-parallel.ts'
import type { ProductSeed } from '../types.ts'

/** The pictures first, then each group's products in one request, out at once but for the few that wait for approval. */
export async function loadProducts(store: Api, wanted: ProductSeed[] = products): Promise<void> {
  const path = '/admin/products?fields=handle,title,variants.title,variants.prices.amount&limit=2000'
  const answer = await store.get<{ products: KnownProduct[] }>(path)
  const known = new Set(answer.products.map(({ handle }) => handle))
  const missing = Map.groupBy(
    wanted.filter(({ handle }) => !known.has(handle)),
    ({ group }) => group,
  )
  let done = wanted.length - [...missing.values()].flat().length
  await inParallel([...missing], 3, async ([group, list]) => {
    const bodies = []
    for (const product of list) bodies.push(await withPhotos(store, product))
    await store.post(`/admin/organizations/${group}/products`, { products: bodies })
    done += list.length
    console.log(`  ${done} de ${wanted.length} productos`)
  })
  console.log(`  ${wanted.length} productos`)
  for (const difference of differencesOf(answer.products, wanted))
    console.log(`  ${difference}: manda la tienda, cámbialo en ella`)
}

async function withPhotos(store: Api, { group, images, isProposal, ...product }: ProductSeed) {
  const photos: Photo[] = []
  for (const { file, alt } of images) {
    const form = new FormData()
    form.set('alt', alt)
    form.set('photo', await imageFile(file))
    const { photo } = await store.upload<{ photo: Photo }>(`/admin/organizations/${group}/photos`, form)
    photos.push(photo)
  }
  return { ...product, photos, publish: !isProposal }
}
