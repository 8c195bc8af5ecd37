import type { AstroGlobal } from 'astro'
import type { DeskConsignment } from '#contracts'
import { Refused } from '../../../lib/errors.ts'
import { formText, readForm, unreadableForm } from '../../../lib/http/form.ts'
import { paths } from '../../../lib/paths.ts'
import { askDesk, atDesk } from '../desk.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'
import { type OrderAct, readAct } from './acts.ts'

/** What goes back to the buyer, said before it is done, with the fields to send again. */
export type Sure = { amountClp: number; fields: [string, string][] }

/** One consignment: what is there, and what an officer does for its group. What gives money back is asked twice. */
export async function orderPage(astro: AstroGlobal) {
  const id = astro.params.id ?? ''
  const path = `${pathOf(astro)}/consignments/${encodeURIComponent(id)}`
  const page = await deskPage(
    astro,
    () => askDesk<{ consignment: DeskConsignment }>(astro, 'GET', path),
    ({ consignment }) => [consignment.group.handle],
  )
  if (page instanceof Response) return page
  const shown = {
    ...page,
    error: null as string | null,
    sure: null as Sure | null,
    form: null as FormData | null,
  }
  if (astro.request.method !== 'POST') return shown
  const form = await readForm(astro.request)
  const act = form ? readAct(form, page.consignment) : unreadableForm
  if (form && typeof act === 'object' && act.backClp > 0 && !form.has('seguro'))
    return { ...shown, form, sure: { amountClp: act.backClp, fields: fieldsOf(form) } }
  const refused = typeof act === 'string' ? act : await atDesk(astro, () => sent(astro, path, act))
  if (refused instanceof Response) return refused
  if (refused === null && typeof act === 'object')
    return astro.redirect(`${paths.deskOrder(page.desk.handle, id)}?listo=${act.news}`, 303)
  astro.response.status = 422
  return { ...shown, form, error: refused }
}

const fieldsOf = (form: FormData): [string, string][] =>
  [...form.keys()].map((name) => [name, formText(form, name)])

/** Null: it is done. Otherwise why not, in words. */
async function sent(astro: AstroGlobal, path: string, act: OrderAct): Promise<string | null> {
  try {
    await askDesk(astro, 'POST', `${path}/${act.path}`, act.body)
    return null
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return error.words
  }
}
