import type { AstroGlobal } from 'astro'
import type { DeskProposalWhole } from '#contracts'
import { Refused } from '../../lib/errors.ts'
import { formText, readForm, unreadableForm } from '../../lib/http/form.ts'
import { paths } from '../../lib/paths.ts'
import { askDesk, atDesk } from './desk.server.ts'
import { deskPage, pathOf } from './organization.server.ts'

/** One product to be judged. A decision is answered by the way back to the list; what is refused, in words and 422. */
export async function approvalPage(astro: AstroGlobal) {
  const path = `${pathOf(astro)}/proposals/${encodeURIComponent(astro.params.id ?? '')}`
  let error: string | null = null
  let reason = ''
  if (astro.request.method === 'POST') {
    const form = await readForm(astro.request)
    reason = formText(form, 'reason')
    const isYes = formText(form, 'decision') === 'approve'
    const version = Number(formText(form, 'version'))
    const decision = isYes ? { decision: 'approve', version } : { decision: 'ask_change', version, reason }
    const refused = await atDesk(astro, () => sent(astro, path, form ? decision : null))
    if (refused instanceof Response) return refused
    if (refused === null)
      return astro.redirect(
        `${paths.approvals(astro.params.organization ?? '')}?listo=${isYes ? 'aprobado' : 'devuelto'}`,
        303,
      )
    error = refused
    astro.response.status = 422
  }
  const page = await deskPage(
    astro,
    () => askDesk<{ proposal: DeskProposalWhole }>(astro, 'GET', path),
    ({ proposal }) => [proposal.group.handle],
  )
  return page instanceof Response ? page : { ...page, error, reason }
}

/** Null: it is done. Otherwise why not, in words. */
async function sent(astro: AstroGlobal, path: string, decision: object | null): Promise<string | null> {
  if (!decision) return unreadableForm
  try {
    await askDesk(astro, 'POST', path, decision)
    return null
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return Object.values(error.fields)[0] ?? error.message
  }
}
