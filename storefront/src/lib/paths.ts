import type { Lang } from './cms-types.ts'

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
  minPrice?: number
  maxPrice?: number
  /** A commune: its code, or as a person wrote it. */
  reaches?: string
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
  if (filter.minPrice !== undefined) query.set('desde', String(filter.minPrice))
  if (filter.maxPrice !== undefined) query.set('hasta', String(filter.maxPrice))
  if (filter.reaches) query.set('llega', filter.reaches)
  if (filter.page && filter.page > 1) query.set('pagina', String(filter.page))
  return withQuery(base, query)
}

const at = (base: string) => (name: string) => `${base}/${encodeURIComponent(name)}`

export const paths = {
  home: '/',
  products: '/productos',
  product: at('/productos'),
  photo: (handle: string, n: number) => `/productos/${encodeURIComponent(handle)}/fotos/${n}`,
  groups: '/grupos',
  group: at('/grupos'),
  association: at('/asociaciones'),
  stories: '/historias',
  story: at('/historias'),
  page: at('/paginas'),
  courses: '/formacion',
  course: at('/formacion'),
  lesson: (course: string, lesson: string) => `${at('/formacion')(course)}/${encodeURIComponent(lesson)}`,
  cart: '/carro',
  checkout: '/pagar',
  paymentReturn: at('/pagar'),
  lot: at('/lote'),
  certificates: '/certificados',
  certificate: at('/certificados'),
  badgeCheck: '/certificados/insignia',
  certificateBadge: (code: string) => `${at('/certificados')(code)}/insignia.json`,
  certificatePaper: (code: string) => `${at('/certificados')(code)}/certificado.pdf`,
  purchase: at('/pedido'),
  receipt: (token: string) => `${at('/pedido')(token)}/comprobante.pdf`,
  purchaseDocument: (token: string, id: string, format: 'pdf' | 'xml') =>
    `${at('/pedido')(token)}/documentos/${encodeURIComponent(id)}.${format}`,
  search: '/buscar',
  mail: '/dev/correo',
  desk: '/mesa',
  deskEntry: '/mesa/entrar',
  deskExit: '/mesa/salir',
  secondFactor: '/mesa/segundo-factor',
  deskOf: at('/mesa'),
  approvals: (handle: string) => `${at('/mesa')(handle)}/aprobaciones`,
  approval: (handle: string, id: string) => `${at('/mesa')(handle)}/aprobaciones/${encodeURIComponent(id)}`,
  deskOrders: (handle: string) => `${at('/mesa')(handle)}/pedidos`,
  deskOrder: (handle: string, id: string) => `${at('/mesa')(handle)}/pedidos/${encodeURIComponent(id)}`,
  deskTransfers: (handle: string) => `${at('/mesa')(handle)}/transferencias`,
  deskTransfer: (handle: string, id: string) =>
    `${at('/mesa')(handle)}/transferencias/${encodeURIComponent(id)}`,
  deskGroups: (handle: string) => `${at('/mesa')(handle)}/grupos`,
  newDeskGroup: (handle: string) => `${at('/mesa')(handle)}/grupos/nuevo`,
  deskGroup: (handle: string, group: string) => `${at('/mesa')(handle)}/grupos/${encodeURIComponent(group)}`,
  deskAssociations: (handle: string) => `${at('/mesa')(handle)}/asociaciones`,
  newDeskAssociation: (handle: string) => `${at('/mesa')(handle)}/asociaciones/nueva`,
  importTemplate: (handle: string) => `${at('/mesa')(handle)}/plantilla-de-productos.csv`,
  deskRefunds: (handle: string) => `${at('/mesa')(handle)}/devoluciones`,
  deskRefund: (handle: string, id: string) => `${at('/mesa')(handle)}/devoluciones/${encodeURIComponent(id)}`,
  deskDocuments: (handle: string) => `${at('/mesa')(handle)}/documentos`,
  deskDocument: (handle: string, id: string) => `${at('/mesa')(handle)}/documentos/${encodeURIComponent(id)}`,
  deskDocumentFile: (handle: string, id: string, format: 'pdf' | 'xml') =>
    `${at('/mesa')(handle)}/documentos/${encodeURIComponent(id)}/archivo.${format}`,
  accountantFile: (handle: string, month: string) => `${at('/mesa')(handle)}/documentos/${month}.xlsx`,
  deskBooks: (handle: string) => `${at('/mesa')(handle)}/cuadratura`,
  reports: (handle: string) => `${at('/mesa')(handle)}/informes`,
  deposits: (handle: string) => `${at('/mesa')(handle)}/depositos`,
  deposit: (handle: string, id: string) => `${at('/mesa')(handle)}/depositos/${encodeURIComponent(id)}`,
  newDeposit: (handle: string, method: string) =>
    `${at('/mesa')(handle)}/depositos/nuevo?de=${encodeURIComponent(method)}`,
  depositSheet: (handle: string) => `${at('/mesa')(handle)}/depositos/planilla`,
  deskReviews: (handle: string) => `${at('/mesa')(handle)}/revision`,
  deskNotices: (handle: string) => `${at('/mesa')(handle)}/avisos`,
  closing: (handle: string) => `${at('/mesa')(handle)}/cierre`,
  closedMonth: (handle: string, month: string) => `${at('/mesa')(handle)}/cierre/${month}`,
  closeMonth: (handle: string, month: string) => `${at('/mesa')(handle)}/cierre/${month}/cerrar`,
  statement: (handle: string, id: string) => `${at('/mesa')(handle)}/liquidaciones/${encodeURIComponent(id)}`,
  statementFile: (handle: string, id: string, format: 'pdf' | 'csv' | 'xlsx') =>
    `${at('/mesa')(handle)}/liquidaciones/${encodeURIComponent(id)}.${format}`,
  monthFile: (handle: string, month: string, format: 'csv' | 'xlsx') =>
    `${at('/mesa')(handle)}/cierre/${month}.${format}`,
  deskSessions: (handle: string) => `${at('/mesa')(handle)}/formacion`,
  newDeskSession: (handle: string) => `${at('/mesa')(handle)}/formacion/nueva`,
  deskSession: (handle: string, id: string) => `${at('/mesa')(handle)}/formacion/${encodeURIComponent(id)}`,
  changeDeskSession: (handle: string, id: string) =>
    `${at('/mesa')(handle)}/formacion/${encodeURIComponent(id)}/cambiar`,
  sessionCode: (handle: string, id: string) =>
    `${at('/mesa')(handle)}/formacion/${encodeURIComponent(id)}/codigo`,
  sessionSheet: (handle: string, id: string) =>
    `${at('/mesa')(handle)}/formacion/${encodeURIComponent(id)}/hoja`,
  sessionCalendar: (handle: string, id: string) =>
    `${at('/mesa')(handle)}/formacion/${encodeURIComponent(id)}.ics`,
  supply: '/compras',
  askQuotation: (standard = '') => `/compras/pedir${standard && `?ficha=${encodeURIComponent(standard)}`}`,
  buyerQuotation: at('/compras'),
  publicPrices: (supplier: string) => `${at('/compras/precios')(supplier)}.pdf`,
  publicStandard: (standard: string) => `${at('/compras/fichas')(standard)}.pdf`,
  buyerQuotationPaper: (token: string) => `${at('/compras')(token)}/cotizacion.pdf`,
  agreements: (handle: string) => `${at('/mesa')(handle)}/convenios`,
  prices: (handle: string) => `${at('/mesa')(handle)}/convenios/precios`,
  pricesOf: (handle: string, standard: string) =>
    `${at('/mesa')(handle)}/convenios/precios/${encodeURIComponent(standard)}`,
  newQuotationRequest: (handle: string) => `${at('/mesa')(handle)}/convenios/pedidos/nuevo`,
  quotationRequest: (handle: string, id: string) =>
    `${at('/mesa')(handle)}/convenios/pedidos/${encodeURIComponent(id)}`,
  newBuyer: (handle: string, request = '') =>
    `${at('/mesa')(handle)}/convenios/compradores/nuevo${request && `?pedido=${encodeURIComponent(request)}`}`,
  supplyBuyer: (handle: string, id: string) =>
    `${at('/mesa')(handle)}/convenios/compradores/${encodeURIComponent(id)}`,
  newQuotation: (handle: string, buyer: string, request = '') =>
    `${at('/mesa')(handle)}/convenios/cotizar?${new URLSearchParams({ comprador: buyer, ...(request && { pedido: request }) })}`,
  quotation: (handle: string, id: string) => `${at('/mesa')(handle)}/convenios/${encodeURIComponent(id)}`,
  quotationVersion: (handle: string, id: string) =>
    `${at('/mesa')(handle)}/convenios/${encodeURIComponent(id)}/version`,
  quotationPaper: (handle: string, id: string) =>
    `${at('/mesa')(handle)}/convenios/${encodeURIComponent(id)}/cotizacion.pdf`,
  invoices: (handle: string) => `${at('/mesa')(handle)}/facturas`,
  invoice: (handle: string, id: string) => `${at('/mesa')(handle)}/facturas/${encodeURIComponent(id)}`,
  deskOffer: (handle: string) => `${at('/mesa')(handle)}/oferta`,
  offerOf: (handle: string, standard: string, from: string) =>
    `${at('/mesa')(handle)}/oferta?${new URLSearchParams({ ...(from && { desde: from }), ficha: standard })}#ficha`,
  sharings: (handle: string) => `${at('/mesa')(handle)}/oferta/repartos`,
  reliability: (handle: string) => `${at('/mesa')(handle)}/oferta/cumplimiento`,
  sharingRule: (handle: string) => `${at('/mesa')(handle)}/oferta/regla`,
  sharing: (handle: string, callOff: string) =>
    `${at('/mesa')(handle)}/oferta/repartos/${encodeURIComponent(callOff)}`,
  deskFairs: (handle: string) => `${at('/mesa')(handle)}/ferias`,
  phoneReceptions: '/grupo/recepciones',
  receptions: (handle: string) => `${at('/mesa')(handle)}/recepciones`,
  delivery: (handle: string, callOff: string) =>
    `${at('/mesa')(handle)}/recepciones/pedidos/${encodeURIComponent(callOff)}`,
  reception: (handle: string, id: string) => `${at('/mesa')(handle)}/recepciones/${encodeURIComponent(id)}`,
  newReception: (handle: string, promised = '') =>
    `${at('/mesa')(handle)}/recepciones/nueva${promised && `?de=${encodeURIComponent(promised)}`}`,
  deskLots: (handle: string) => `${at('/mesa')(handle)}/lotes`,
  deskLot: (handle: string, code: string) => `${at('/mesa')(handle)}/lotes/${encodeURIComponent(code)}`,
  prepareRecall: (handle: string, code: string) =>
    `${at('/mesa')(handle)}/lotes/${encodeURIComponent(code)}/retirar`,
  deskRecall: (handle: string, id: string) =>
    `${at('/mesa')(handle)}/lotes/retiros/${encodeURIComponent(id)}`,
  standards: (handle: string) => `${at('/mesa')(handle)}/oferta/fichas`,
  newStandard: (handle: string) => `${at('/mesa')(handle)}/oferta/fichas/nueva`,
  standard: (handle: string, standard: string) =>
    `${at('/mesa')(handle)}/oferta/fichas/${encodeURIComponent(standard)}`,
  voteStandard: (handle: string, standard: string) =>
    `${at('/mesa')(handle)}/oferta/fichas/${encodeURIComponent(standard)}/votar`,
  qualifyGroup: (handle: string, standard: string, group = '') =>
    `${at('/mesa')(handle)}/oferta/fichas/${encodeURIComponent(standard)}/calificar${group && `?grupo=${encodeURIComponent(group)}`}`,
  leadership: (handle: string) => `${at('/mesa')(handle)}/formacion/liderazgo`,
  trainingReport: (handle: string) => `${at('/mesa')(handle)}/formacion/informe`,
  newCircle: (handle: string) => `${at('/mesa')(handle)}/formacion/liderazgo/nuevo`,
  circle: (handle: string, id: string) =>
    `${at('/mesa')(handle)}/formacion/liderazgo/${encodeURIComponent(id)}`,
  deskCertificates: (handle: string) => `${at('/mesa')(handle)}/formacion/certificados`,
  deskCertificate: (handle: string, id: string) =>
    `${at('/mesa')(handle)}/formacion/certificados/${encodeURIComponent(id)}`,
  deskTrials: (handle: string) => `${at('/mesa')(handle)}/formacion/pruebas`,
  deskTrial: (handle: string, id: string) =>
    `${at('/mesa')(handle)}/formacion/pruebas/${encodeURIComponent(id)}`,
  payouts: (handle: string) => `${at('/mesa')(handle)}/pagos`,
  paymentRun: (handle: string, id: string) => `${at('/mesa')(handle)}/pagos/${encodeURIComponent(id)}`,
  runProof: (handle: string, id: string) =>
    `${at('/mesa')(handle)}/pagos/${encodeURIComponent(id)}/comprobante`,
  payoutProof: (handle: string, id: string) =>
    `${at('/mesa')(handle)}/pagos/comprobantes/${encodeURIComponent(id)}`,
  transferList: (handle: string, id: string, format: string) =>
    `${at('/mesa')(handle)}/pagos/${encodeURIComponent(id)}/${encodeURIComponent(format)}.csv`,
  payeeAccount: (handle: string, payee: string) =>
    `${at('/mesa')(handle)}/pagos/cuentas/${encodeURIComponent(payee)}`,
  deskSettings: (handle: string) => `${at('/mesa')(handle)}/ajustes`,
  deskOffices: (handle: string) => `${at('/mesa')(handle)}/ajustes/cargos`,
  giveOffice: (handle: string) => `${at('/mesa')(handle)}/ajustes/cargos/dar`,
  announcements: (handle: string) => `${at('/mesa')(handle)}/ajustes/anuncios`,
  newAnnouncement: (handle: string) => `${at('/mesa')(handle)}/ajustes/anuncios/nuevo`,
  federation: (handle: string) => `${at('/mesa')(handle)}/ajustes/federacion`,
  categories: (handle: string) => `${at('/mesa')(handle)}/ajustes/clases`,
  newCategory: (handle: string) => `${at('/mesa')(handle)}/ajustes/clases/nueva`,
  category: (handle: string, id: string) => `${at('/mesa')(handle)}/ajustes/clases/${encodeURIComponent(id)}`,
  points: (handle: string) => `${at('/mesa')(handle)}/ajustes/puntos`,
  newPoint: (handle: string) => `${at('/mesa')(handle)}/ajustes/puntos/nuevo`,
  point: (handle: string, id: string) => `${at('/mesa')(handle)}/ajustes/puntos/${encodeURIComponent(id)}`,
  terms: (handle: string) => `${at('/mesa')(handle)}/ajustes/reparto`,
  newTerms: (handle: string) => `${at('/mesa')(handle)}/ajustes/reparto/nuevo`,
  agreementTerms: (handle: string) => `${at('/mesa')(handle)}/ajustes/reparto/convenios`,
  newAgreementTerms: (handle: string) => `${at('/mesa')(handle)}/ajustes/reparto/otro-de-convenios`,
  seller: (handle: string) => `${at('/mesa')(handle)}/ajustes/reparto/vendedora`,
  rates: (handle: string) => `${at('/mesa')(handle)}/ajustes/despacho`,
  changeRates: (handle: string) => `${at('/mesa')(handle)}/ajustes/despacho/cambiar`,
  rateSheet: (handle: string, tariff: string, sheet: 'tarifas' | 'comunas') =>
    `${at('/mesa')(handle)}/ajustes/despacho/${encodeURIComponent(tariff)}/${sheet}.csv`,
}

/** Pages the law and the checkout point at; the words live in the CMS. */
export const legalPages = {
  terms: paths.page('terminos'),
  withdrawal: paths.page('cambios-y-devoluciones'),
  privacy: paths.page('tus-datos'),
  shares: paths.page('como-se-reparte-la-plata'),
  delivery: paths.page('despachos-y-retiros'),
}

/** The English address of a Spanish one. Only pages with an English text have it: integrations/two-languages.ts. */
export const english = (path: string) => (path === '/' ? '/en' : `/en${path}`)

/** A Spanish address, or its English one. */
export const pathIn = (lang: Lang, path: string) => (lang === 'en' ? english(path) : path)

/** What an address says: English stands below /en, all else is Spanish. */
export const langOf = (path: string): Lang => (/^\/en(\/|$)/.test(path) ? 'en' : 'es')
