import type { AstroGlobal } from 'astro'
import { formText } from '../../../lib/http/form.ts'
import { askDesk } from '../desk.server.ts'
import { posted } from '../form.server.ts'
import { pathOf } from '../organization.server.ts'

const DECISIONS: Record<string, { decision: string; done: string }> = {
  confirmar: { decision: 'confirm', done: 'confirmado' },
  rechazar: { decision: 'reject', done: 'rechazado' },
}

/** What an officer says of a setting that another one asked for, by the form of `Changes.astro`. */
export const decided = (astro: AstroGlobal, address: string, home: string) =>
  posted(
    astro,
    async (sent) => {
      const { decision, done } = DECISIONS[formText(sent, 'que')] ?? { decision: '', done: '' }
      const id = encodeURIComponent(formText(sent, 'id'))
      await askDesk(astro, 'POST', `${pathOf(astro)}/${address}/${id}`, { decision })
      return `${home}?listo=${done}`
    },
    `${home}?listo=otra`,
  )
