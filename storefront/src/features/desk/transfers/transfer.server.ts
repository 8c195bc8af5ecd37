import type { AstroGlobal } from 'astro'
import type { DeskTransfer } from '#contracts'
import { NotFound, Refused } from '../../../lib/errors.ts'
import { formText, readForm, unreadableForm } from '../../../lib/http/form.ts'
import { paths } from '../../../lib/paths.ts'
import { askDesk, atDesk } from '../desk.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'

/** One transfer that waits: its picture, and whether the money came. */
export async function transferPage(astro: AstroGlobal) {
  const id = astro.params.id ?? ''
  const path = `${pathOf(astro)}/transfers/${encodeURIComponent(id)}`
  const list = paths.deskTransfers(astro.params.organization ?? '')
  let error: string | null = null
  let reason = ''
  if (astro.request.method === 'POST') {
    const form = await readForm(astro.request)
    reason = formText(form, 'motivo')
    const isYes = formText(form, 'decision') === 'si'
    const decision = isYes
      ? { decision: 'confirm' }
      : { decision: 'reject', reason, proofId: formText(form, 'comprobante') }
    const said = await atDesk(astro, () => decided(astro, path, form ? decision : null))
    if (said instanceof Response) return said
    if ('news' in said) return astro.redirect(`${list}?listo=${isYes ? said.news : 'rechazada'}`, 303)
    error = said.error
    astro.response.status = 422
  }
  const page = await deskPage(astro, () => transferAt(astro, path))
  if (page instanceof Response) return page
  const { transfer } = page
  if (!transfer) return astro.redirect(`${list}?listo=decidida`, 303)
  return { ...page, transfer, error, reason }
}

/** Null: it waits no more. */
async function transferAt(astro: AstroGlobal, path: string): Promise<{ transfer: DeskTransfer | null }> {
  try {
    return await askDesk<{ transfer: DeskTransfer }>(astro, 'GET', path)
  } catch (error) {
    if (error instanceof NotFound) return { transfer: null }
    throw error
  }
}

/** `vista`: another person must see it too. */
async function decided(
  astro: AstroGlobal,
  path: string,
  decision: object | null,
): Promise<{ news: 'vista' | 'confirmada' } | { error: string }> {
  if (!decision) return { error: unreadableForm }
  try {
    const { state } = await askDesk<{ state: string }>(astro, 'POST', path, decision)
    return { news: state === 'seen' ? 'vista' : 'confirmada' }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { error: error.words }
  }
}
