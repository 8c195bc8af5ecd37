import type { APIContext, AstroGlobal } from 'astro'
import type { Report } from '#contracts'
import { Refused } from '../../../lib/errors.ts'
import { today } from '../../../lib/format.ts'
import { askDesk } from '../desk.server.ts'
import { pathOf } from '../organization.server.ts'
import { readWish, storeQuery, type Wish } from '../table/table.ts'
import { reportFilters } from './columns.ts'

/** All months of a report, which are five years at most, are seen at once. */
const ALL_MONTHS = 60
const PAGE = 25

/**
 * The report that an address asks for, and what was wrong with it.
 * @returns with `error` the usual one, in place of what could not be
 */
export async function reportAsked(
  astro: APIContext | AstroGlobal,
): Promise<{ report: Report; wish: Wish; error?: string }> {
  const wish = readWish(astro.url.searchParams, reportFilters)
  try {
    return { report: await readReport(astro, wish), wish }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const usual = { sort: '', page: 1, values: {} }
    const reasons = Object.values(error.fields ?? {})
    return { report: await readReport(astro, usual), wish: usual, error: reasons[0] ?? error.message }
  }
}

export function readReport(astro: APIContext | AstroGlobal, wish: Wish, size?: number): Promise<Report> {
  const isOfMonths = (wish.values.por ?? 'month') === 'month'
  const query = storeQuery(wish, reportFilters, size ?? (isOfMonths ? ALL_MONTHS : PAGE))
  return askDesk<Report>(astro, 'GET', `${pathOf(astro)}/reports?${query}`)
}

/** The running month, as a whole. */
export const readMonth = (astro: AstroGlobal): Promise<Report> => {
  const month = today().slice(0, 7)
  return askDesk<Report>(astro, 'GET', `${pathOf(astro)}/reports?from=${month}&to=${month}`)
}
