import type { AstroGlobal } from 'astro'
import { Refused, Unreachable } from '../../lib/errors.ts'
import { formText, readForm, unreadableForm } from '../../lib/http/form.ts'
import { dress } from '../../lib/page.ts'
import { paths } from '../../lib/paths.ts'
import {
  askForQuotation,
  callOff,
  confirmRecall,
  getQuotation,
  getSupply,
  signQuotation,
} from '../../lib/store.ts'
import { nothingSent, type Posted } from '../desk/form.server.ts'
import { visitorHeader } from '../members/visitor.server.ts'
import { institutionIn } from './institution-form.ts'
import { EMPTY, linesIn } from './line-form.ts'

const undecided = 'No alcanzamos a recibirlo. Mándalo de nuevo: si ya había llegado, queda una sola vez.'

/** What the store refuses, or did not answer, is told in words with all that was typed. */
async function sentBy(
  astro: AstroGlobal,
  send: (form: FormData) => Promise<string>,
): Promise<{ form: Posted; sent: FormData | null } | Response> {
  if (astro.request.method !== 'POST') return { form: nothingSent, sent: null }
  const sent = await readForm(astro.request)
  const refused = (status: number, error: string, fields = {}) => {
    astro.response.status = status
    return { form: { error, fields, typed: (name: string) => formText(sent, name) }, sent }
  }
  if (!sent) return refused(422, unreadableForm)
  try {
    return astro.redirect(await send(sent), 303)
  } catch (error) {
    if (error instanceof Unreachable) return refused(503, error.said ?? undecided)
    if (!(error instanceof Refused)) throw error
    return refused(error.status === 400 ? 422 : error.status, error.message, error.fields)
  }
}

const keyIn = (sent: FormData | null) => formText(sent, 'clave') || crypto.randomUUID()

/** Where an institution asks for a quotation. */
export async function askPage(astro: AstroGlobal) {
  const supply = await getSupply(astro.locals.visit)
  const answer = await sentBy(astro, async (sent) => {
    // Of who fills in what nobody sees nothing is kept, and it is told nothing else.
    if (!formText(sent, 'sitio')) {
      const wanted = linesIn(sent).map(({ netUnitClp: _, ...line }) => line)
      const body = { ...institutionIn(sent), wanted, note: formText(sent, 'note') }
      await askForQuotation(body, keyIn(sent), visitorHeader(astro))
    }
    return `${paths.askQuotation()}?listo=1`
  })
  if (answer instanceof Response) return answer
  await dress(astro, { isPrivate: true })
  const { form, sent } = answer
  const asked = { ...EMPTY, standard: astro.url.searchParams.get('ficha') ?? '' }
  const isDone = astro.url.searchParams.has('listo')
  return { supply, form, lines: sent ? linesIn(sent) : [asked], key: keyIn(sent), isDone }
}

/** A quotation to its buyer, who signs it, calls for what was agreed and reads what is recalled. @throws NotFound */
export async function quotationPage(astro: AstroGlobal) {
  const token = astro.params.token ?? ''
  const quotation = await getQuotation(token)
  const answer = await sentBy(astro, async (sent) => {
    if (formText(sent, 'que') === 'firmar') {
      const [name, office, version] = ['name', 'office', 'version'].map((field) => formText(sent, field))
      await signQuotation(token, { name, office, version })
      return `${paths.buyerQuotation(token)}?listo=firmada`
    }
    if (formText(sent, 'que') === 'recibido') {
      await confirmRecall(token, formText(sent, 'recall'), { name: formText(sent, 'name') })
      return `${paths.buyerQuotation(token)}?listo=recibido`
    }
    const [standard, units, deliverOn] = ['standard', 'units', 'deliverOn'].map((field) =>
      formText(sent, field),
    )
    await callOff(token, { standard, units, deliverOn }, keyIn(sent))
    return `${paths.buyerQuotation(token)}?listo=pedido`
  })
  if (answer instanceof Response) return answer
  await dress(astro, { isPrivate: true, groups: [quotation.supplier.handle] })
  const { form, sent } = answer
  return { quotation, token, form, key: keyIn(sent), said: astro.url.searchParams.get('listo') ?? '' }
}
