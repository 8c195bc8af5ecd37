import type {
  CatalogPage,
  CatalogQuery,
  Badge,
  BadgeCheck,
  BadgeIssuer,
  BuyerQuotation,
  CertificateShown,
  FairReceipt,
  LotShown,
  CheckoutAnswer,
  CheckoutRequest,
  OrganizationCard,
  PaymentReturnAnswer,
  ProductDoc,
  PublicSupply,
  Purchase,
  Quote,
  QuoteRequest,
  ShopInfo,
  TerritoryMap,
} from '#contracts'
import { env } from './env.ts'
import { Source } from './source.ts'
import type { Visit } from './cache/visit.ts'

export const store = new Source('store', () => env.storeUrl)
const minuteMs = 60_000

export const getShop = (visit: Visit) =>
  store.get<ShopInfo>(visit, '/shop', { tags: ['shop'], freshForMs: minuteMs })

export const getOrganizations = async (visit: Visit) =>
  (
    await store.get<{ organizations: OrganizationCard[] }>(visit, '/organizations', {
      tags: ['organizations'],
      freshForMs: minuteMs,
    })
  ).organizations

export const getTerritory = async (visit: Visit) =>
  (
    await store.get<{ map: TerritoryMap | null }>(visit, '/territory', {
      tags: ['shop'],
      freshForMs: minuteMs,
    })
  ).map

export function getCatalog(visit: Visit, query: CatalogQuery) {
  const { minPrice, maxPrice, ...rest } = query
  const search = new URLSearchParams()
  for (const [key, value] of Object.entries({ ...rest, min_price: minPrice, max_price: maxPrice }))
    if (value !== undefined && value !== '') search.set(key, String(value))
  search.sort()
  return store.get<CatalogPage>(visit, `/catalog?${search}`, { tags: ['products'] })
}

export const getProduct = (visit: Visit, handle: string) =>
  store.get<ProductDoc>(visit, `/catalog/${encodeURIComponent(handle)}`, { tags: [`product:${handle}`] })

/** Every product whole, for feeds. */
export async function getProductDocs(visit: Visit): Promise<ProductDoc[]> {
  const all: ProductDoc[] = []
  for (let offset: number | null = 0; offset !== null;) {
    const page: { products: ProductDoc[]; next: number | null } = await store.get(
      visit,
      `/product-docs?offset=${offset}`,
      { tags: ['products'], timeoutMs: 10_000 },
    )
    all.push(...page.products)
    offset = page.next
  }
  return all
}

export const getQuote = (request: QuoteRequest) =>
  store.call<Quote>('POST', '/checkout-quotes', { body: request, timeoutMs: 6000 })

/** `visitor`: who asks, as we signed it. */
export const placeOrder = (
  request: CheckoutRequest,
  idempotencyKey: string,
  publishableKey: string,
  visitor: string,
) =>
  store.call<CheckoutAnswer>('POST', '/store/checkouts', {
    body: request,
    headers: {
      'idempotency-key': idempotencyKey,
      'x-publishable-api-key': publishableKey,
      'x-mingaco-visitor': visitor,
    },
    timeoutMs: 20_000,
  })

/** `orders`: tokens of the orders that this browser went to pay; nobody else is told one. */
export const returnFromPayment = (method: string, parameters: Record<string, string>, orders: string[]) =>
  store.call<PaymentReturnAnswer>('POST', `/payments/${encodeURIComponent(method)}/return`, {
    body: parameters,
    headers: { 'x-mingaco-orders': orders.join(',') },
    timeoutMs: 25_000,
  })

/** Never kept: it is one person's. */
export const getPurchase = (token: string) =>
  store.call<Purchase>('GET', `/purchases/${encodeURIComponent(token)}`, { timeoutMs: 5000 })

/** Never kept: it is one person's, and may be taken back. @throws NotFound */
export const getCertificate = (code: string) =>
  store.call<CertificateShown>('GET', `/certificates/${encodeURIComponent(code)}`, { timeoutMs: 5000 })

/** Never kept: it may come at any moment. @throws NotFound */
export const getFairReceipt = (code: string) =>
  store.call<FairReceipt>('GET', `/fair-receipts/${encodeURIComponent(code)}`, { timeoutMs: 5000 })

/** Never kept: it may be held or recalled. @throws NotFound */
export const getLot = (code: string) =>
  store.call<LotShown>('GET', `/lots/${encodeURIComponent(code)}`, { timeoutMs: 5000 })

/** The same as a signed badge. */
export const getBadge = (code: string) =>
  store.call<Badge>('GET', `/certificates/${encodeURIComponent(code)}/badge`, { timeoutMs: 8000 })

export const getBadgeIssuer = () => store.call<BadgeIssuer>('GET', '/badge-issuer', { timeoutMs: 5000 })

/** What a badge that somebody gave is worth today. */
export const checkBadge = (body: BadgeCheck) =>
  store.call<CertificateShown>('POST', '/badge-checks', { body, timeoutMs: 8000 })

/** The same on paper, as the store hands it out. */
export const certificateFile = (code: string) =>
  store.pass('GET', `/certificates/${encodeURIComponent(code)}/paper`, { headers: {}, timeoutMs: 25_000 })

/** The buyer's form as it came: the store reads it and looks at the picture. */
export const sendProof = (token: string, form: Uint8Array, type: string) =>
  store.call<unknown>('POST', `/purchases/${encodeURIComponent(token)}/proof`, {
    body: form,
    headers: { 'content-type': type },
    timeoutMs: 30_000,
  })

/** A file of one order, as the store hands it out. */
export const purchaseFile = (token: string, file: string) =>
  store.pass('GET', `/purchases/${encodeURIComponent(token)}/${file}`, { headers: {}, timeoutMs: 25_000 })

/** What can be promised to institutions, as ranges. */
export const getSupply = (visit: Visit) =>
  store.get<PublicSupply>(visit, '/supply', { tags: ['supply'], freshForMs: minuteMs })

/** Papers for buyers, as the store hands them out: a supplier's prices, or what a standard is. */
export const supplyFile = (of: 'prices' | 'standards', handle: string) =>
  store.pass('GET', `/supply/${of}/${encodeURIComponent(handle)}/document`, {
    headers: {},
    timeoutMs: 25_000,
  })

/** `visitor`: who asks, as we signed it. */
export const askForQuotation = (body: object, idempotencyKey: string, visitor: string) =>
  store.call<unknown>('POST', '/supply/requests', {
    body,
    headers: { 'idempotency-key': idempotencyKey, 'x-mingaco-visitor': visitor },
    timeoutMs: 10_000,
  })

const quotationAt = (token: string) => `/supply/quotations/${encodeURIComponent(token)}`

/** Never kept: it is one buyer's. @throws NotFound */
export const getQuotation = (token: string) =>
  store.call<BuyerQuotation>('GET', quotationAt(token), { timeoutMs: 5000 })

export const signQuotation = (token: string, body: object) =>
  store.call<unknown>('POST', `${quotationAt(token)}/signature`, { body, timeoutMs: 10_000 })

export const confirmRecall = (token: string, recall: string, body: object) =>
  store.call<unknown>('POST', `${quotationAt(token)}/recalls/${encodeURIComponent(recall)}/receipt`, {
    body,
    timeoutMs: 10_000,
  })

export const callOff = (token: string, body: object, idempotencyKey: string) =>
  store.call<unknown>('POST', `${quotationAt(token)}/call-offs`, {
    body,
    headers: { 'idempotency-key': idempotencyKey },
    timeoutMs: 10_000,
  })

export const quotationFile = (token: string) =>
  store.pass('GET', `${quotationAt(token)}/document`, { headers: {}, timeoutMs: 25_000 })

/** A member's question and its answer as they come, also when it says no. */
export const askMembers = (
  method: string,
  path: string,
  asked: {
    token?: string
    visitor: string
    mark?: string
    body?: Uint8Array
    /** What the body is, if not JSON. */
    type?: string
    idempotencyKey?: string | null
  },
) =>
  store.pass(method, path, {
    body: asked.body,
    headers: {
      'x-mingaco-visitor': asked.visitor,
      ...(asked.mark && { 'x-mingaco-mark': asked.mark }),
      ...(asked.body && { 'content-type': asked.type ?? 'application/json' }),
      ...(asked.token && { authorization: `Bearer ${asked.token}` }),
      ...(asked.idempotencyKey && { 'idempotency-key': asked.idempotencyKey }),
    },
    timeoutMs: 25_000,
  })
