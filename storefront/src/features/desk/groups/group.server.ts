import type { AstroGlobal } from 'astro'
import type { GroupFaults } from '#contracts'
import { formText } from '../../../lib/http/form.ts'
import { paths } from '../../../lib/paths.ts'
import { askDesk, atDesk } from '../desk.server.ts'
import { posted } from '../form.server.ts'
import { groupPage, groupPathOf } from './groups.server.ts'

/** A group's page, and what one decides of it with one press: trust, and that it is back. */
export async function groupWithActs(astro: AstroGlobal) {
  const { organization = '', group: handle = '' } = astro.params
  const here = paths.deskGroup(organization, handle)
  const form = await posted(astro, async (sent) => {
    const what = formText(sent, 'hacer')
    if (what === 'volver') {
      await askDesk(astro, 'POST', `${groupPathOf(astro)}/status`, { to: 'active' })
      return `${here}?listo=estado`
    }
    await askDesk(astro, 'POST', `${groupPathOf(astro)}/trust`, { isTrusted: what === 'confiar' })
    return `${here}?listo=confianza`
  })
  if (form instanceof Response) return form
  const page = await groupPage(astro)
  if (page instanceof Response) return page
  const hasFaults = page.group.kind === 'group' && page.desk.can.includes('supply')
  const told = hasFaults
    ? await atDesk(astro, () => askDesk<GroupFaults>(astro, 'GET', `${groupPathOf(astro)}/faults`))
    : { faults: [] }
  return told instanceof Response ? told : { ...page, error: form.error, here, faults: told.faults }
}
