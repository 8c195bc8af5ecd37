import type { APIContext, AstroGlobal } from 'astro'
import type { TrainingReport } from '#contracts'
import { Refused } from '../../../lib/errors.ts'
import { askDesk } from '../desk.server.ts'
import { pathOf } from '../organization.server.ts'
import { readWish, storeQuery, type Wish } from '../table/table.ts'
import { trainingFilters } from './columns.ts'

export function readTrainingReport(astro: APIContext | AstroGlobal, wish: Wish): Promise<TrainingReport> {
  const query = storeQuery({ ...wish, sort: '', page: 1 }, trainingFilters)
  return askDesk<TrainingReport>(astro, 'GET', `${pathOf(astro)}/training-report?${query}`)
}

/** The report that an address asks for; with `error` the usual one, in place of what could not be. */
export async function trainingReportAsked(
  astro: APIContext | AstroGlobal,
): Promise<{ report: TrainingReport; wish: Wish; error?: string }> {
  const wish = readWish(astro.url.searchParams, trainingFilters)
  try {
    return { report: await readTrainingReport(astro, wish), wish }
  } catch (error) {
    if (!(error instanceof Refused) || error.status !== 400) throw error
    const usual = { sort: '', page: 1, values: {} }
    const reasons = Object.values(error.fields ?? {})
    return { report: await readTrainingReport(astro, usual), wish: usual, error: reasons[0] ?? error.message }
  }
}
