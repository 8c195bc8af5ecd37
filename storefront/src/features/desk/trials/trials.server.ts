import type { AstroGlobal } from 'astro'
import type { DeskTrials, DeskTrialWhole } from '#contracts'
import { formText } from '../../../lib/http/form.ts'
import { paths } from '../../../lib/paths.ts'
import { askDesk } from '../desk.server.ts'
import { posted } from '../form.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'
import { readWish, storeQuery, tableView } from '../table/table.ts'
import { trialColumns, trialFilters } from './words.ts'

/** What the groups of a desk try, and how that goes in all. */
export async function trialsPage(astro: AstroGlobal) {
  const path = paths.deskTrials(astro.params.organization ?? '')
  const wish = readWish(astro.url.searchParams, trialFilters)
  const query = storeQuery(wish, trialFilters)
  const page = await deskPage(astro, async () => ({
    found: await askDesk<DeskTrials>(astro, 'GET', `${pathOf(astro)}/trials?${query}`),
  }))
  if (page instanceof Response) return page
  const view = tableView(path, wish, trialColumns(page.desk.handle), page.found)
  return { ...page, path, wish, view }
}

/** One of them; a form leaves an advice. */
export async function trialPage(astro: AstroGlobal) {
  const { organization = '', id = '' } = astro.params
  const at = `${pathOf(astro)}/trials/${encodeURIComponent(id)}`
  const form = await posted(astro, async (sent) => {
    await askDesk(astro, 'POST', `${at}/advice`, { text: formText(sent, 'consejo') })
    return `${paths.deskTrial(organization, id)}?listo=consejo`
  })
  if (form instanceof Response) return form
  const page = await deskPage(
    astro,
    () => askDesk<{ trial: DeskTrialWhole }>(astro, 'GET', at),
    ({ trial }) => [trial.group.handle],
  )
  return page instanceof Response ? page : { ...page, form }
}
