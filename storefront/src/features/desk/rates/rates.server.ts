import type { AstroGlobal } from 'astro'
import type { DeskRates } from '#contracts'
import { paths } from '../../../lib/paths.ts'
import { askDesk } from '../desk.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'
import { decided } from '../settings/decided.server.ts'

/** What delivery costs and will cost; what waits for a second officer is decided here. */
export async function ratesPage(astro: AstroGlobal) {
  const home = paths.rates(astro.params.organization ?? '')
  const form = await decided(astro, 'rate-changes', home)
  if (form instanceof Response) return form
  const page = await deskPage(astro, () => askDesk<DeskRates>(astro, 'GET', `${pathOf(astro)}/rates`))
  return page instanceof Response ? page : { ...page, error: form.error }
}
