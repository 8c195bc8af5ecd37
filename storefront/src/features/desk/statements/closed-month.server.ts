import type { AstroGlobal } from 'astro'
import type { PeriodStatements } from '#contracts'
import { NotFound } from '../../../lib/errors.ts'
import { paths } from '../../../lib/paths.ts'
import { askDesk } from '../desk.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'

/** A closed month as the desk sees it; one that is not closed leads to those that are. */
export async function closedMonthPage(astro: AstroGlobal) {
  const page = await deskPage(astro, async () => ({ period: await periodAt(astro) }))
  if (page instanceof Response) return page
  const { period, desk, summary } = page
  if (!period) return astro.redirect(paths.closing(desk.handle), 303)
  return { desk, isFederation: summary.organization.kind === 'federation', ...period }
}

async function periodAt(astro: AstroGlobal): Promise<PeriodStatements | null> {
  const { month } = astro.params
  if (!month || !/^\d{4}-\d{2}$/.test(month)) return null
  try {
    const { period } = await askDesk<{ period: PeriodStatements }>(
      astro,
      'GET',
      `${pathOf(astro)}/periods/${month}`,
    )
    return period
  } catch (error) {
    if (error instanceof NotFound) return null
    throw error
  }
}
