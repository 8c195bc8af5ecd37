import type { AstroGlobal } from 'astro'
import type { DeskRates, TariffPreview, TariffRequest } from '#contracts'
import { Refused } from '../../../lib/errors.ts'
import { formText, readForm, unreadableForm } from '../../../lib/http/form.ts'
import { today } from '../../../lib/format.ts'
import { paths } from '../../../lib/paths.ts'
import { askDesk, atDesk } from '../desk.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'

const MOST_BYTES = 500 * 1024
const SHEETS = { rates: 'tarifas', communes: 'comunas' } as const

type View = {
  asked: TariffRequest
  preview: TariffPreview | null
  error: string | null
  fields: Record<string, string>
}

/** Other rates from a day on: the sheets are told line by line, and come back with the page to be asked for. */
export async function changeRatesPage(astro: AstroGlobal) {
  const view: View = { asked: { validFrom: today() }, preview: null, error: null, fields: {} }
  if (astro.request.method === 'POST') {
    const form = await readForm(astro.request)
    const done = await atDesk(astro, () => (form ? work(astro, form, view) : failed(view, unreadableForm)))
    if (done instanceof Response) return done
    if (done === 'asked')
      return astro.redirect(`${paths.rates(astro.params.organization ?? '')}?listo=pedido`, 303)
    if (view.error || view.preview?.wrong.length || Object.keys(view.fields).length > 0)
      astro.response.status = 422
  }
  const page = await deskPage(astro, () => askDesk<DeskRates>(astro, 'GET', `${pathOf(astro)}/rates`))
  return page instanceof Response ? page : { ...page, ...view }
}

const failed = async (view: View, error: string) => void (view.error = error)

async function work(astro: AstroGlobal, form: FormData, view: View): Promise<'asked' | void> {
  const [rates, communes] = [await sheetOf(form, 'rates'), await sheetOf(form, 'communes')]
  const carrier = formText(form, 'lleva')
  view.asked = { validFrom: formText(form, 'desde'), carrier, ...kept({ rates, communes }) }
  if (rates === null || communes === null)
    return failed(view, 'Una planilla pesa más de 500 KB. Deja solo la tabla y súbela de nuevo.')
  try {
    if (formText(form, 'acto') === 'pedir') {
      await askDesk(astro, 'POST', `${pathOf(astro)}/rates`, view.asked)
      return 'asked'
    }
    view.preview = await askDesk<TariffPreview>(astro, 'POST', `${pathOf(astro)}/rates/preview`, view.asked)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    view.error = error.message
    view.fields = error.fields
  }
}

const kept = (sheets: { rates: string | null; communes: string | null }) =>
  Object.fromEntries(Object.entries(sheets).filter(([, file]) => file))

/** Base64 of what was chosen, or what came with the form before; empty: none; null: too much. */
async function sheetOf(form: FormData, of: keyof typeof SHEETS): Promise<string | null> {
  const chosen = form.get(SHEETS[of])
  if (!(chosen instanceof File) || chosen.size === 0) return formText(form, of)
  return chosen.size > MOST_BYTES ? null : Buffer.from(await chosen.arrayBuffer()).toString('base64')
}
