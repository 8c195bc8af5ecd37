import { randomUUID } from 'node:crypto'
import type { AstroGlobal } from 'astro'
import type { DeskDelivery } from '#contracts'
import { clock, today } from '../../../lib/format.ts'
import { formText } from '../../../lib/http/form.ts'
import { paths } from '../../../lib/paths.ts'
import { askDesk } from '../desk.server.ts'
import { posted } from '../form.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'

const ASKED = ['takenBy', 'takenRut', 'takenOn', 'takenTime']

/** What is there of a call-off and where; a form says who took it. */
export async function deliveryPage(astro: AstroGlobal) {
  const { organization = '', callOff = '' } = astro.params
  const at = `${pathOf(astro)}/deliveries/${encodeURIComponent(callOff)}`
  const form = await posted(astro, async (sent) => {
    const body = Object.fromEntries(ASKED.map((name) => [name, formText(sent, name)]))
    await askDesk(astro, 'POST', `${at}/handovers`, body, formText(sent, 'key'))
    return `${paths.delivery(organization, callOff)}?listo=entregado`
  })
  if (form instanceof Response) return form
  const page = await deskPage(astro, () => askDesk<DeskDelivery>(astro, 'GET', at))
  if (page instanceof Response) return page
  const now = { day: today(), time: clock(new Date()) }
  return { ...page, form, key: form.typed('key', randomUUID()), now }
}
