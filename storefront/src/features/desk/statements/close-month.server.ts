import type { AstroGlobal } from 'astro'
import type { Periods } from '#contracts'
import { Refused } from '../../../lib/errors.ts'
import { paths } from '../../../lib/paths.ts'
import { askDesk, atDesk } from '../desk.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'

/** Why the month stayed open. `isReconciliation`: the books differ, and where is on a page of its own. */
type NotClosed = { words: string; isReconciliation: boolean }

/** «¿Seguro?», before a month is closed. Done, or no longer to be done there, it leads back to the months. */
export async function closeMonthPage(astro: AstroGlobal) {
  const { organization = '', month = '' } = astro.params
  let refused: NotClosed | null = null
  if (astro.request.method === 'POST') {
    const answer = await atDesk(astro, () => closed(astro, month))
    if (answer instanceof Response) return answer
    if (answer === null) return astro.redirect(`${paths.closedMonth(organization, month)}?listo=cerrado`, 303)
    refused = answer
    astro.response.status = 422
  }
  const page = await deskPage(astro, () => askDesk<Periods>(astro, 'GET', `${pathOf(astro)}/periods`))
  if (page instanceof Response) return page
  const { next, desk } = page
  const canClose = next?.month === month && next.isHere && next.isOver && desk.can.includes('close')
  if (!canClose) return astro.redirect(paths.closing(desk.handle), 303)
  return { ...page, next, refused }
}

/** Null: it is closed. */
async function closed(astro: AstroGlobal, month: string): Promise<NotClosed | null> {
  try {
    await askDesk(astro, 'POST', `${pathOf(astro)}/periods`, { month })
    return null
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { words: error.words, isReconciliation: error.code === 'not_reconciled' }
  }
}
