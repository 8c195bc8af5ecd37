import type { AstroGlobal } from 'astro'
import type { DeskProposalWhole } from '#contracts'
import { NotFound, Refused } from '../../lib/errors.ts'
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
    () => proposalAt(astro, path),
    ({ proposal }) => (proposal ? [proposal.group.handle] : []),
  )
  if (page instanceof Response) return page
  const { proposal } = page
  // Somebody else of the desk was quicker: said on the list, and no page that is not there.
  if (!proposal) return astro.redirect(`${paths.approvals(page.desk.handle)}?listo=decidido`, 303)
  return { ...page, proposal, error, reason }
}

/** Null: it waits no more. */
async function proposalAt(astro: AstroGlobal, path: string) {
  try {
    return await askDesk<{ proposal: DeskProposalWhole | null }>(astro, 'GET', path)
  } catch (error) {
    if (error instanceof NotFound) return { proposal: null }
    throw error
  }
}

/** Null: it is done. Otherwise why not, in words. */
async function sent(astro: AstroGlobal, path: string, decision: object | null): Promise<string | null> {
  if (!decision) return unreadableForm
  try {
    await askDesk(astro, 'POST', path, decision)
    return null
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return error.words
  }
}
