import type { AstroGlobal } from 'astro'
import type { DeskSharingRule } from '#contracts'
import { formText } from '../../../lib/http/form.ts'
import { paths } from '../../../lib/paths.ts'
import { askDesk } from '../desk.server.ts'
import { posted } from '../form.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'

const FIELDS = ['topPercent', 'keepsLots', 'turn', 'reservePercent', 'validFrom', 'assemblyDate', 'minutes']

/** By which rule demands are shared, and what an assembly voted of it, written down. */
export async function sharingRulePage(astro: AstroGlobal) {
  const form = await posted(astro, async (sent) => {
    const vote = Object.fromEntries(FIELDS.map((name) => [name, formText(sent, name)]))
    await askDesk(astro, 'POST', `${pathOf(astro)}/sharing-rule`, vote)
    return `${paths.sharingRule(astro.params.organization ?? '')}?listo=votada`
  })
  if (form instanceof Response) return form
  const page = await deskPage(astro, () =>
    askDesk<DeskSharingRule>(astro, 'GET', `${pathOf(astro)}/sharing-rule`),
  )
  if (page instanceof Response) return page
  return { ...page, form, canVote: page.desk.can.includes('standards') }
}
