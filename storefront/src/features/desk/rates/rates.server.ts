import type { AstroGlobal } from 'astro'
import type { DeskRates } from '#contracts'
import { formText } from '../../../lib/http/form.ts'
import { paths } from '../../../lib/paths.ts'
import { askDesk } from '../desk.server.ts'
import { posted } from '../form.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'

const DECISIONS: Record<string, { decision: string; done: string }> = {
  confirmar: { decision: 'confirm', done: 'confirmado' },
  rechazar: { decision: 'reject', done: 'rechazado' },
}

/** What delivery costs and will cost; what waits for a second officer is decided here. */
export async function ratesPage(astro: AstroGlobal) {
  const home = paths.rates(astro.params.organization ?? '')
  const form = await posted(
    astro,
    async (sent) => {
      const { decision, done } = DECISIONS[formText(sent, 'que')] ?? { decision: '', done: '' }
      const id = encodeURIComponent(formText(sent, 'id'))
      await askDesk(astro, 'POST', `${pathOf(astro)}/rate-changes/${id}`, { decision })
      return `${home}?listo=${done}`
    },
    `${home}?listo=otra`,
  )
  if (form instanceof Response) return form
  const page = await deskPage(astro, () => askDesk<DeskRates>(astro, 'GET', `${pathOf(astro)}/rates`))
  return page instanceof Response ? page : { ...page, error: form.error }
}
