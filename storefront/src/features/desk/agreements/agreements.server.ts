import type { AstroGlobal } from 'astro'
import type {
  DeskAgreements,
  DeskBuyer,
  DeskPromises,
  DeskQuotation,
  DeskQuotationPage,
  DeskRequest,
} from '#contracts'
import { NotFound } from '../../../lib/errors.ts'
import { formText, readForm } from '../../../lib/http/form.ts'
import { paths } from '../../../lib/paths.ts'
import { institutionIn } from '../../supply/institution-form.ts'
import { EMPTY, linesIn, type TypedLine, typedLines } from '../../supply/line-form.ts'
import { askDesk } from '../desk.server.ts'
import { posted } from '../form.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'

export const agreementsPage = (astro: AstroGlobal) =>
  deskPage(astro, async () => ({
    ...(await askDesk<DeskAgreements>(astro, 'GET', `${pathOf(astro)}/agreements`)),
    promises: await promisesOf(astro),
  }))

const promisesOf = (astro: AstroGlobal) => askDesk<DeskPromises>(astro, 'GET', `${pathOf(astro)}/promises`)
const requestAt = (astro: AstroGlobal, id: string) =>
  askDesk<{ request: DeskRequest }>(
    astro,
    'GET',
    `${pathOf(astro)}/quotation-requests/${encodeURIComponent(id)}`,
  )
const buyerAt = (astro: AstroGlobal, id: string) =>
  askDesk<{ buyer: DeskBuyer }>(astro, 'GET', `${pathOf(astro)}/buyers/${encodeURIComponent(id)}`)
const quotationAt = (astro: AstroGlobal) =>
  `${pathOf(astro)}/quotations/${encodeURIComponent(astro.params.quotation ?? '')}`

const textsIn = (form: FormData, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, formText(form, name)]))
const BUYER = ['paymentDays', 'paymentAgreement', 'documentsAsked']
const TERMS = [
  ...['validUntil', 'delivery', 'leadDays', 'tolerancePercent', 'quality', 'priceRevision'],
  ...['penalties', 'paymentDays', 'paymentAgreement', 'priceWhy'],
]

/** The lines as they were sent: to be read before the form, for a request is read once. */
async function linesSent(astro: AstroGlobal): Promise<TypedLine[]> {
  const sent = astro.request.method === 'POST' ? await readForm(astro.request.clone()) : null
  return sent ? linesIn(sent) : []
}

/** A request that came by telephone or at a fair. */
export async function newRequestPage(astro: AstroGlobal) {
  const home = paths.agreements(astro.params.organization ?? '')
  const lines = await linesSent(astro)
  const form = await posted(astro, async (sent) => {
    const wanted = linesIn(sent).map(({ netUnitClp: _, ...line }) => line)
    const body = { ...institutionIn(sent), wanted, note: formText(sent, 'note') }
    await askDesk(astro, 'POST', `${pathOf(astro)}/quotation-requests`, body, formText(sent, 'clave'))
    return `${home}?listo=pedido`
  })
  if (form instanceof Response) return form
  const page = await deskPage(astro, () => promisesOf(astro))
  return page instanceof Response ? page : { ...page, form, lines, key: crypto.randomUUID() }
}

export async function requestPage(astro: AstroGlobal) {
  const { organization = '', request: id = '' } = astro.params
  const form = await posted(astro, async (sent) => {
    const path = `${pathOf(astro)}/quotation-requests/${encodeURIComponent(id)}/refusal`
    await askDesk(astro, 'POST', path, textsIn(sent, ['reason']))
    return `${paths.agreements(organization)}?listo=descartado`
  })
  if (form instanceof Response) return form
  const page = await deskPage(astro, () => requestAt(astro, id))
  return page instanceof Response ? page : { ...page, form }
}

/** A new buyer, perhaps who asked for a quotation: then that is what follows. Or one as it is right now. */
export async function buyerPage(astro: AstroGlobal) {
  const { organization = '', buyer: id = '' } = astro.params
  const request = astro.url.searchParams.get('pedido') ?? ''
  const form = await posted(astro, async (sent) => {
    const facts = { ...institutionIn(sent), ...textsIn(sent, BUYER) }
    const path = `${pathOf(astro)}/buyers${id && `/${encodeURIComponent(id)}`}`
    const done = await askDesk<{ id: string }>(astro, 'POST', path, facts)
    return request
      ? paths.newQuotation(organization, done.id, request)
      : `${paths.agreements(organization)}?listo=comprador`
  })
  if (form instanceof Response) return form
  const page = await deskPage(astro, async () => ({
    buyer: id ? (await buyerAt(astro, id)).buyer : null,
    asked: request ? (await requestAt(astro, request)).request : null,
  }))
  return page instanceof Response ? page : { ...page, form }
}

const versionIn = (sent: FormData) => ({ ...textsIn(sent, TERMS), lines: linesIn(sent) })

/** What is offered for the first time, to a buyer who perhaps asked. */
export async function newQuotationPage(astro: AstroGlobal) {
  const { organization = '' } = astro.params
  const buyerId = astro.url.searchParams.get('comprador') ?? ''
  const request = astro.url.searchParams.get('pedido') || null
  const sent = await linesSent(astro)
  const form = await posted(astro, async (sent) => {
    const body = { buyer: buyerId, request, ...versionIn(sent) }
    const { id } = await askDesk<{ id: string }>(astro, 'POST', `${pathOf(astro)}/quotations`, body)
    return `${paths.quotation(organization, id)}?listo=mandada`
  })
  if (form instanceof Response) return form
  const page = await deskPage(astro, async () => ({
    ...(await promisesOf(astro)),
    buyer: (await buyerAt(astro, buyerId)).buyer,
    asked: request ? (await requestAt(astro, request)).request : null,
  }))
  if (page instanceof Response) return page
  const wanted = (page.asked?.wanted ?? []).map(({ standard, from, to, units }): TypedLine => ({
    ...{ standard: standard.handle, from, to, units: String(units), netUnitClp: '' },
  }))
  const before = wanted.length > 0 ? wanted : [EMPTY]
  return { ...page, form, lines: form.error ? sent : before }
}

export async function nextVersionPage(astro: AstroGlobal) {
  const { organization = '', quotation: id = '' } = astro.params
  const home = paths.quotation(organization, id)
  const sent = await linesSent(astro)
  const form = await posted(astro, async (typed) => {
    await askDesk(astro, 'POST', `${quotationAt(astro)}/versions`, versionIn(typed))
    return `${home}?listo=mandada`
  })
  if (form instanceof Response) return form
  const page = await deskPage(astro, async () => ({
    ...(await promisesOf(astro)),
    ...(await askDesk<{ quotation: DeskQuotation }>(astro, 'GET', quotationAt(astro))),
  }))
  if (page instanceof Response) return page
  const [newest] = page.quotation.versions
  return { ...page, form, newest, lines: form.error ? sent : typedLines(newest?.lines ?? []) }
}

/** What a form of a quotation's page asks for. */
const ACTS: Record<string, (astro: AstroGlobal, sent: FormData) => Promise<string>> = {
  conversar: async (astro, sent) => {
    await askDesk(astro, 'POST', `${quotationAt(astro)}/negotiation`, textsIn(sent, ['kind', 'what', 'why']))
    return 'conversado'
  },
  retirar: async (astro, sent) => {
    await askDesk(astro, 'POST', `${quotationAt(astro)}/withdrawal`, textsIn(sent, ['reason']))
    return 'retirada'
  },
  pedir: async (astro, sent) => {
    const body = textsIn(sent, ['standard', 'units', 'deliverOn'])
    await askDesk(astro, 'POST', `${quotationAt(astro)}/call-offs`, body, formText(sent, 'clave'))
    return 'llamado'
  },
}

export async function quotationDeskPage(astro: AstroGlobal) {
  const { organization = '', quotation: id = '' } = astro.params
  const form = await posted(astro, async (sent) => {
    const act = ACTS[formText(sent, 'que')]
    if (!act) throw new NotFound(astro.url.pathname)
    return `${paths.quotation(organization, id)}?listo=${await act(astro, sent)}`
  })
  if (form instanceof Response) return form
  const page = await deskPage(astro, () => askDesk<DeskQuotationPage>(astro, 'GET', quotationAt(astro)))
  if (page instanceof Response) return page
  return { ...page, form, key: form.typed('clave') || crypto.randomUUID() }
}
