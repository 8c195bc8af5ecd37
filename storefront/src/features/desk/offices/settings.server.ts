import type { AstroGlobal } from 'astro'
import type { DeskActRow, DeskChange, DeskOfficeRow, OfficerFactor } from '#contracts'
import { NotFound, Refused } from '../../../lib/errors.ts'
import { formText, readForm, unreadableForm } from '../../../lib/http/form.ts'
import { paths } from '../../../lib/paths.ts'
import { askDesk, atDesk } from '../desk.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'

type Settings = {
  offices: DeskOfficeRow[]
  acts: DeskActRow[]
  changes: DeskChange[]
  factors: OfficerFactor[]
}

type Deed = (form: FormData) => { path: string; body: object; done: string }

const decides =
  (decision: string, done: string): Deed =>
  (form) => {
    const of = formText(form, 'de') === 'factor_reset' ? 'factor-changes' : 'changes'
    return { path: `/${of}/${idIn(form)}`, body: { decision }, done }
  }
const judges =
  (verdict: string, done: string): Deed =>
  (form) => ({ path: `/factors/${idIn(form)}`, body: { verdict }, done })

/** What the forms of the page do, by the button's `que`: where it is sent, and what is said when it is done. */
const DEEDS: Record<string, Deed> = {
  terminar: (form) => ({ path: `/offices/${idIn(form)}`, body: {}, done: 'terminado' }),
  confirmar: decides('confirm', 'confirmado'),
  rechazar: decides('reject', 'rechazado'),
  'es-ella': judges('known', 'es-ella'),
  'no-es-ella': judges('stopped', 'no-es-ella'),
  perdida: judges('lost', 'pedido'),
}

const idIn = (form: FormData) => encodeURIComponent(formText(form, 'id'))

/** Who holds which office and what was done; a deed is answered by the way back here, what is refused by words and 422. */
export async function settingsPage(astro: AstroGlobal) {
  let error: string | null = null
  if (astro.request.method === 'POST') {
    const form = await readForm(astro.request)
    const deed = form && DEEDS[formText(form, 'que')]?.(form)
    const refused = await atDesk(astro, () => sent(astro, deed))
    if (refused instanceof Response) return refused
    if (refused === null)
      return astro.redirect(`${paths.deskOffices(astro.params.organization ?? '')}?listo=${deed?.done}`, 303)
    error = refused
    astro.response.status = 422
  }
  const page = await deskPage(astro, () => askDesk<Settings>(astro, 'GET', `${pathOf(astro)}/acts`))
  return page instanceof Response ? page : { ...page, error }
}

/** Null: it is done. Otherwise why not, in words. */
async function sent(
  astro: AstroGlobal,
  deed: { path: string; body: object } | null | undefined,
): Promise<string | null> {
  if (!deed) return unreadableForm
  try {
    await askDesk(astro, 'POST', pathOf(astro) + deed.path, deed.body)
    return null
  } catch (error) {
    if (error instanceof NotFound) return 'Eso ya no está. Mira cómo quedó.'
    if (!(error instanceof Refused)) throw error
    return error.words
  }
}
