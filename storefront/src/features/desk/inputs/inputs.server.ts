import type { AstroGlobal } from 'astro'
import type { DeskPurchases, DeskPurchaseWhole } from '#contracts'
import { NotFound } from '../../../lib/errors.ts'
import { formText, readForm } from '../../../lib/http/form.ts'
import { inputPaths } from './input-paths.ts'
import { askDesk } from '../desk.server.ts'
import { posted } from '../form.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'

const ASKED = ['input', 'supplier', 'packUnits', 'packClp', 'fromMonth', 'toMonth', 'answerBy', 'deliverOn']
const CAME = ['goodUnits', 'spoiledUnits', 'billClp', 'bill', 'receivedOn', 'note']

/** The fields as they were typed: the store reads them. */
const typedIn = (form: FormData, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, formText(form, name)]))

export const purchasesPage = (astro: AstroGlobal) =>
  deskPage(astro, () => askDesk<DeskPurchases>(astro, 'GET', `${pathOf(astro)}/input-purchases`))

/** Asks the groups; sent twice, once by the key of the form. */
export async function newPurchasePage(astro: AstroGlobal) {
  const { organization = '' } = astro.params
  const form = await posted(astro, async (sent) => {
    const path = `${pathOf(astro)}/input-purchases`
    const { id } = await askDesk<{ id: string }>(
      astro,
      'POST',
      path,
      typedIn(sent, ASKED),
      formText(sent, 'clave') || crypto.randomUUID(),
    )
    return `${inputPaths.one(organization, id)}?listo=preguntado`
  })
  if (form instanceof Response) return form
  const page = await purchasesPage(astro)
  return page instanceof Response ? page : { ...page, form, key: form.typed('clave', crypto.randomUUID()) }
}

const purchaseAt = (astro: AstroGlobal) =>
  `${pathOf(astro)}/input-purchases/${encodeURIComponent(astro.params.purchase ?? '')}`

/** What a form of the page asks for; each answers what is told then. */
const ACTS: Record<string, (astro: AstroGlobal, sent: FormData) => Promise<string>> = {
  encargar: async (astro) => {
    await askDesk(astro, 'POST', `${purchaseAt(astro)}/closing`, { kind: 'ordered', why: '' })
    return 'encargada'
  },
  anular: async (astro, sent) => {
    const closing = { kind: 'called_off', why: formText(sent, 'why') }
    await askDesk(astro, 'POST', `${purchaseAt(astro)}/closing`, closing)
    return 'anulada'
  },
  recibir: async (astro, sent) => {
    const key = formText(sent, 'clave') || crypto.randomUUID()
    await askDesk(astro, 'POST', `${purchaseAt(astro)}/receptions`, typedIn(sent, CAME), key)
    return 'recibida'
  },
  repartir: async (astro, sent) => {
    const costs = { reception: formText(sent, 'reception') }
    await askDesk(astro, 'POST', `${purchaseAt(astro)}/costs`, costs)
    return 'repartida'
  },
}

/** One purchase and its forms; `what`: which of them was sent. */
export async function purchasePage(astro: AstroGlobal) {
  const { organization = '', purchase = '' } = astro.params
  const sent = astro.request.method === 'POST' ? await readForm(astro.request.clone()) : null
  const what = formText(sent, 'que')
  const form = await posted(astro, async (asked) => {
    const act = ACTS[what]
    if (!act) throw new NotFound(astro.url.pathname)
    return `${inputPaths.one(organization, purchase)}?listo=${await act(astro, asked)}`
  })
  if (form instanceof Response) return form
  const page = await deskPage(astro, () => askDesk<DeskPurchaseWhole>(astro, 'GET', purchaseAt(astro)))
  if (page instanceof Response) return page
  const key = formText(sent, 'clave') || crypto.randomUUID()
  return { ...page, form, what, key, canShare: page.desk.can.includes('collect') }
}
