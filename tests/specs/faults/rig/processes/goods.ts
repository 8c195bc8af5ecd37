import { federation } from '../../../../../seed/data/federation.ts'
import { territory } from '../../../../../seed/data/territory.ts'
import { panelProduct } from '../../../../fixtures/products.ts'
import { api } from '../../../../../seed/http.ts'

/** A federation just big enough to buy from: two groups, and goods that nobody else's test eats. */
const GROUPS = ['conserveras-de-prueba', 'telar-de-prueba']
const CATEGORY = 'pruebas'

export async function founded(storeUrl: string, headers: Record<string, string>): Promise<void> {
  const store = api(storeUrl, headers)
  await store.post('/admin/federation', federation)
  await store.post('/admin/territory', territory)
  const place = { communeCode: '08301', legalForm: 'workshop' }
  const association = 'asociacion-de-prueba'
  await organize(store, {
    ...place,
    kind: 'association',
    handle: association,
    name: 'Asociación de prueba',
    parent: federation.handle,
  })
  for (const handle of GROUPS)
    await organize(store, {
      ...place,
      kind: 'group',
      handle,
      name: `Grupo ${handle}`,
      parent: association,
      locality: 'Santa Fe',
      trade: 'Conservas',
      sellerModel: 'own_sale',
      isTrusted: true,
    })
  await store.post('/admin/product-categories', {
    handle: CATEGORY,
    name: 'Pruebas',
    rank: 0,
    is_active: true,
    is_internal: false,
  })
}

async function organize(store: ReturnType<typeof api>, organization: object): Promise<void> {
  const { organization: made } = await store.post<{ organization: { id: string; status: string } }>(
    '/admin/organizations',
    organization,
  )
  if (made.status === 'invited') await store.post(`/admin/organizations/${made.id}/status`, { to: 'active' })
}

export type Good = { handle: string; group: string }

/** One product in each group, out at once. */
export async function putUp(
  storeUrl: string,
  headers: Record<string, string>,
  name: string,
  stock: number,
  variants = 1,
): Promise<Good[]> {
  const store = api(storeUrl, headers)
  const goods = GROUPS.map((group, index) => ({ group, handle: `${name}-${index + 1}` }))
  for (const { group, handle } of goods) await putUpIn(store, group, handle, stock, variants)
  return goods
}

export async function putUpIn(
  store: ReturnType<typeof api>,
  group: string,
  handle: string,
  stock: number,
  variants = 1,
): Promise<void> {
  await store.post(`/admin/organizations/${group}/products`, { products: [product(handle, stock, variants)] })
}

function product(handle: string, stock: number, variants: number) {
  return panelProduct(handle, {
    title: `Prueba ${handle}`,
    category: CATEGORY,
    kind: 'textile',
    weeklyCapacity: 100,
    photos: [{ key: 'a'.repeat(32), widths: [360], width: 720, height: 720, alt: 'Un frasco' }],
    publish: true,
    variants: Array.from({ length: variants }, (_, index) => ({
      ...(variants > 1 && { title: `Formato ${index + 1}` }),
      priceClp: 4990 + index,
      stock,
    })),
  })
}
