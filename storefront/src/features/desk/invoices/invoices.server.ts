import type { AstroGlobal } from 'astro'
import type { DeskInvoices, DeskInvoiceWhole } from '#contracts'
import { formText } from '../../../lib/http/form.ts'
import { paths } from '../../../lib/paths.ts'
import { askDesk } from '../desk.server.ts'
import { posted } from '../form.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'

const typedIn = (form: FormData, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, formText(form, name)]))

/** The invoices of a desk, the form of one more, and at the federation's that of the current interest. */
export async function invoicesPage(astro: AstroGlobal) {
  const home = paths.invoices(astro.params.organization ?? '')
  const form = await posted(astro, async (sent) => {
    if (formText(sent, 'hacer') === 'tasa') {
      const rate = { from: formText(sent, 'from'), yearlyBp: formText(sent, 'yearlyBp') }
      await askDesk(astro, 'POST', `${pathOf(astro)}/interest`, { ...rate, source: formText(sent, 'source') })
      return `${home}?listo=tasa`
    }
    const asked = typedIn(sent, ['callOff', 'folio', 'issuedOn', 'receivedOn'])
    await askDesk(astro, 'POST', `${pathOf(astro)}/invoices`, asked)
    return `${home}?listo=anotada`
  })
  if (form instanceof Response) return form
  const page = await deskPage(astro, () => askDesk<DeskInvoices>(astro, 'GET', `${pathOf(astro)}/invoices`))
  return page instanceof Response ? page : { ...page, form }
}

/** One invoice, whose parts it is, and the form of what arrived for it. */
export async function invoicePage(astro: AstroGlobal) {
  const { organization = '', invoice: id = '' } = astro.params
  const path = `${pathOf(astro)}/invoices/${encodeURIComponent(id)}`
  const form = await posted(astro, async (sent) => {
    if (formText(sent, 'hacer') === 'anular') {
      const note = { folio: formText(sent, 'nota'), issuedOn: formText(sent, 'nota-dia') }
      await askDesk(astro, 'POST', `${path}/taking-back`, { ...note, why: formText(sent, 'por-que') })
      return `${paths.invoice(organization, id)}?listo=anulada`
    }
    const payment = typedIn(sent, ['paidOn', 'amountClp', 'reference'])
    await askDesk(astro, 'POST', `${path}/payments`, payment, formText(sent, 'clave') || crypto.randomUUID())
    return `${paths.invoice(organization, id)}?listo=pagada`
  })
  if (form instanceof Response) return form
  const page = await deskPage(astro, () => askDesk<DeskInvoiceWhole>(astro, 'GET', path))
  return page instanceof Response ? page : { ...page, form, key: form.typed('clave', crypto.randomUUID()) }
}
