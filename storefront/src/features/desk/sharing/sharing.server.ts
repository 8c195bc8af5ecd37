import type { AstroGlobal } from 'astro'
import type { DeskReliability, DeskSharing, DeskSharings } from '#contracts'
import { NotFound } from '../../../lib/errors.ts'
import { formText, readForm } from '../../../lib/http/form.ts'
import { paths } from '../../../lib/paths.ts'
import { askDesk } from '../desk.server.ts'
import { posted } from '../form.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'

export const sharingsPage = (astro: AstroGlobal) =>
  deskPage(astro, () => askDesk<DeskSharings>(astro, 'GET', `${pathOf(astro)}/sharings`))

export const reliabilityPage = (astro: AstroGlobal) =>
  deskPage(astro, () => askDesk<DeskReliability>(astro, 'GET', `${pathOf(astro)}/reliability`))

const sharingAt = (astro: AstroGlobal) =>
  `${pathOf(astro)}/sharings/${encodeURIComponent(astro.params.callOff ?? '')}`

/** What a form of the page asks for. */
const ACTS: Record<string, (astro: AstroGlobal, sent: FormData) => Promise<string>> = {
  repartir: async (astro, sent) => {
    const round = { answerBy: formText(sent, 'answerBy'), seenRounds: formText(sent, 'seenRounds') }
    await askDesk(astro, 'POST', `${sharingAt(astro)}/rounds`, round)
    return 'repartido'
  },
  fallar: async (astro, sent) => {
    const { group, units, reason } = Object.fromEntries(
      ['group', 'units', 'reason'].map((name) => [name, formText(sent, name)]),
    )
    const failure = { group, units, reason }
    await askDesk(astro, 'POST', `${sharingAt(astro)}/failures`, failure, formText(sent, 'clave'))
    return 'cubierto'
  },
}

/** One call-off and its two forms; `what`: which of them was sent. */
export async function sharingPage(astro: AstroGlobal) {
  const { organization = '', callOff = '' } = astro.params
  const sent = astro.request.method === 'POST' ? await readForm(astro.request.clone()) : null
  const what = formText(sent, 'que')
  const form = await posted(astro, async (asked) => {
    const act = ACTS[what]
    if (!act) throw new NotFound(astro.url.pathname)
    return `${paths.sharing(organization, callOff)}?listo=${await act(astro, asked)}`
  })
  if (form instanceof Response) return form
  const page = await deskPage(astro, () => askDesk<DeskSharing>(astro, 'GET', sharingAt(astro)))
  if (page instanceof Response) return page
  const key = formText(sent, 'clave') || crypto.randomUUID()
  return { ...page, form, what, key, canAct: page.desk.can.includes('share_out') }
}
