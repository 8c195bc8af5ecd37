import { randomUUID } from 'node:crypto'
import type { AstroGlobal } from 'astro'
import type { DeskReceptions, DeskReceptionWhole } from '#contracts'
import { formText } from '../../../lib/http/form.ts'
import { paths } from '../../../lib/paths.ts'
import { askDesk } from '../desk.server.ts'
import { nothingSent, posted } from '../form.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'

const COUNTED = ['lot', 'acceptedUnits', 'downgradedUnits', 'rejectedUnits', 'why']

export const receptionsPage = (astro: AstroGlobal) =>
  deskPage(astro, () => askDesk<DeskReceptions>(astro, 'GET', `${pathOf(astro)}/receptions`))

/** What a group brought is noted down; the form carries the key that makes it the same one when it is sent again. */
export async function newReceptionPage(astro: AstroGlobal) {
  const form = await posted(astro, async (sent) => {
    const [callOff = '', group = ''] = formText(sent, 'promised').split(' ')
    const counted = Object.fromEntries(COUNTED.map((name) => [name, formText(sent, name)]))
    const named = { point: formText(sent, 'point') || null, place: formText(sent, 'place') || null }
    const body = { callOff, group, ...counted, ...named, isMore: formText(sent, 'isMore') === 'yes' }
    await askDesk(astro, 'POST', `${pathOf(astro)}/receptions`, body, formText(sent, 'key'))
    return `${paths.receptions(astro.params.organization ?? '')}?listo=recibido`
  })
  if (form instanceof Response) return form
  const page = await receptionsPage(astro)
  if (page instanceof Response) return page
  const chosen = form.typed('promised', astro.url.searchParams.get('de'))
  return { ...page, form, chosen, key: form.typed('key', randomUUID()) }
}

/** One reception; a form says that some of it is of second quality, or that it was counted wrong. */
export async function receptionPage(astro: AstroGlobal) {
  const { organization = '', reception = '' } = astro.params
  const at = `${pathOf(astro)}/receptions/${encodeURIComponent(reception)}`
  const form = await posted(astro, async (sent) => {
    const isDowngrade = formText(sent, 'what') === 'downgrade'
    const why = formText(sent, isDowngrade ? 'why' : 'backWhy')
    if (isDowngrade) {
      const body = { units: formText(sent, 'units'), why, point: formText(sent, 'point') || null }
      await askDesk(astro, 'POST', `${at}/downgrade`, body, formText(sent, 'key'))
    } else await askDesk(astro, 'POST', `${at}/taking-back`, { why })
    return `${paths.reception(organization, reception)}?listo=${isDowngrade ? 'segunda' : 'retirada'}`
  })
  if (form instanceof Response) return form
  const page = await deskPage(astro, () => askDesk<DeskReceptionWhole>(astro, 'GET', at))
  if (page instanceof Response) return page
  const sent = form.typed('what')
  const of = (what: string) => (sent === what ? form : nothingSent)
  return {
    ...page,
    form,
    downgrade: of('downgrade'),
    takingBack: of('back'),
    key: form.typed('key', randomUUID()),
  }
}
