import { randomUUID } from 'node:crypto'
import type { AstroGlobal } from 'astro'
import type { DeskReceptions } from '#contracts'
import { formText } from '../../../lib/http/form.ts'
import { paths } from '../../../lib/paths.ts'
import { askDesk } from '../desk.server.ts'
import { posted } from '../form.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'

const COUNTED = ['lot', 'acceptedUnits', 'downgradedUnits', 'rejectedUnits', 'why']

export const receptionsPage = (astro: AstroGlobal) =>
  deskPage(astro, () => askDesk<DeskReceptions>(astro, 'GET', `${pathOf(astro)}/receptions`))

/** What a group brought is noted down; the form carries the key that makes it the same one when it is sent again. */
export async function newReceptionPage(astro: AstroGlobal) {
  const form = await posted(astro, async (sent) => {
    const [callOff = '', group = ''] = formText(sent, 'promised').split(' ')
    const counted = Object.fromEntries(COUNTED.map((name) => [name, formText(sent, name)]))
    const body = { callOff, group, ...counted, isMore: formText(sent, 'isMore') === 'yes' }
    await askDesk(astro, 'POST', `${pathOf(astro)}/receptions`, body, formText(sent, 'key'))
    return `${paths.receptions(astro.params.organization ?? '')}?listo=recibido`
  })
  if (form instanceof Response) return form
  const page = await receptionsPage(astro)
  if (page instanceof Response) return page
  const chosen = form.typed('promised', astro.url.searchParams.get('de'))
  return { ...page, form, chosen, key: form.typed('key', randomUUID()) }
}
