/** Every address of the shop. */
export type ProductFilter = {
  category?: string
  group?: string
  association?: string
  commune?: string
  q?: string
  sort?: Sort
  page?: number
  isAvailable?: boolean
}
export const sorts = { nuevo: 'new', barato: 'price', caro: '-price', parecido: 'rel' } as const
export type Sort = keyof typeof sorts

const names = [
  ['categoria', 'category'],
  ['grupo', 'group'],
  ['asociacion', 'association'],
  ['comuna', 'commune'],
  ['q', 'q'],
  ['orden', 'sort'],
] as const

const withQuery = (path: string, query: URLSearchParams) => {
  const text = query.toString()
  return text ? `${path}?${text}` : path
}

export function productsPath(filter: ProductFilter = {}, base = '/productos'): string {
  const query = new URLSearchParams()
  for (const [name, key] of names) if (filter[key]) query.set(name, filter[key])
  if (filter.isAvailable) query.set('disponibles', '1')
  if (filter.page && filter.page > 1) query.set('pagina', String(filter.page))
  return withQuery(base, query)
}

const short = (value: string | null) => value?.trim().slice(0, 80) || undefined

export function readFilter(query: URLSearchParams): ProductFilter {
  const sort = query.get('orden')
  const page = Number(/^\d{1,4}$/.exec(query.get('pagina') ?? '')?.[0] ?? 1)
  return {
    category: short(query.get('categoria')),
    group: short(query.get('grupo')),
    association: short(query.get('asociacion')),
    commune: short(query.get('comuna')),
    q: short(query.get('q')),
    sort: sort && Object.hasOwn(sorts, sort) ? (sort as Sort) : undefined,
    page: Math.max(1, page),
    isAvailable: query.get('disponibles') === '1' || undefined,
  }
}

const at = (base: string) => (name: string) => `${base}/${encodeURIComponent(name)}`

export const paths = {
  home: '/',
  products: '/productos',
  product: at('/productos'),
  groups: '/grupos',
  group: at('/grupos'),
  association: at('/asociaciones'),
  stories: '/historias',
  story: at('/historias'),
  page: at('/paginas'),
  cart: '/carro',
  checkout: '/pagar',
  webpayReturn: '/pagar/webpay',
  purchase: at('/pedido'),
  search: '/buscar',
  mail: '/dev/correo',
}

/** Pages the law and the checkout point at; the words live in the CMS. */
export const legalPages = {
  terms: paths.page('terminos'),
  withdrawal: paths.page('cambios-y-devoluciones'),
  privacy: paths.page('tus-datos'),
  shares: paths.page('como-se-reparte-la-plata'),
  delivery: paths.page('despachos-y-retiros'),
}

/** The English address of a Spanish one. Only pages with an English text have it. */
export const english = (path: string) => (path === '/' ? '/en' : `/en${path}`)
