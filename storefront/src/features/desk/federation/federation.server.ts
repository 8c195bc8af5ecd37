import type { AstroGlobal } from 'astro'
import type { DeskFederation } from '#contracts'
import { formText } from '../../../lib/http/form.ts'
import { paths } from '../../../lib/paths.ts'
import { askDesk } from '../desk.server.ts'
import { posted } from '../form.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'

/** The federation's own name and seat. */
export async function federationPage(astro: AstroGlobal) {
  const form = await posted(astro, async (sent) => {
    const facts = { name: formText(sent, 'name'), communeCode: formText(sent, 'comuna') }
    await askDesk(astro, 'POST', `${pathOf(astro)}/federation`, facts)
    return `${paths.federation(astro.params.organization ?? '')}?listo=si`
  })
  if (form instanceof Response) return form
  const page = await deskPage(astro, async () => ({
    federation: await askDesk<DeskFederation>(astro, 'GET', `${pathOf(astro)}/federation`),
  }))
  return page instanceof Response ? page : { ...page, form }
}
