import type { AstroGlobal } from 'astro'
import type { DeskCircleWhole, DeskLeadership } from '#contracts'
import { NotFound } from '../../../lib/errors.ts'
import { formText, readForm } from '../../../lib/http/form.ts'
import { paths } from '../../../lib/paths.ts'
import { askDesk } from '../desk.server.ts'
import { nothingSent, posted } from '../form.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'
import { tickedIn } from '../sessions/session-form.ts'

export const leadershipPage = (astro: AstroGlobal) =>
  deskPage(astro, () => askDesk<DeskLeadership>(astro, 'GET', `${pathOf(astro)}/leadership`))

/** A circle is made, and its page is where people come in. */
export async function newCirclePage(astro: AstroGlobal) {
  const organization = astro.params.organization ?? ''
  const form = await posted(astro, async (sent) => {
    const facts = { name: formText(sent, 'name'), about: formText(sent, 'about') }
    const { id } = await askDesk<{ id: string }>(astro, 'POST', `${pathOf(astro)}/circles`, facts)
    return `${paths.circle(organization, id)}?listo=nuevo`
  })
  if (form instanceof Response) return form
  const page = await leadershipPage(astro)
  if (page instanceof Response) return page
  return page.desk.can.includes('mentor')
    ? { ...page, form }
    : astro.redirect(paths.leadership(organization), 303)
}

const circleAt = (astro: AstroGlobal) =>
  `${pathOf(astro)}/circles/${encodeURIComponent(astro.params.circle ?? '')}`

const put =
  (to: 'guide' | 'companion' | 'out', done: string) => async (astro: AstroGlobal, sent: FormData) => {
    await askDesk(astro, 'POST', `${circleAt(astro)}/people`, { to, members: tickedIn(sent) })
    return done
  }
const idIn = (sent: FormData) => encodeURIComponent(formText(sent, 'id') || 'ninguno')

/** What a form of a circle's page asks for; `buscar` only looks for a name. */
const ACTS: Record<string, (astro: AstroGlobal, sent: FormData) => Promise<string>> = {
  participa: put('companion', 'personas'),
  acompana: put('guide', 'personas'),
  sale: put('out', 'personas'),
  reunion: async (astro, sent) => {
    const meeting = {
      day: formText(sent, 'day'),
      talked: formText(sent, 'talked'),
      present: tickedIn(sent),
    }
    await askDesk(astro, 'POST', `${circleAt(astro)}/meetings`, meeting, formText(sent, 'clave'))
    return 'reunion'
  },
  quitar: async (astro, sent) => {
    await askDesk(astro, 'POST', `${circleAt(astro)}/meetings/${idIn(sent)}/taking-back`, {})
    return 'quitada'
  },
  proponer: async (astro, sent) => {
    const pair = { mentor: formText(sent, 'mentor'), mentee: formText(sent, 'mentee') }
    await askDesk(astro, 'POST', `${pathOf(astro)}/mentorships`, pair)
    return 'propuesta'
  },
  terminar: async (astro, sent) => {
    await askDesk(astro, 'POST', `${pathOf(astro)}/mentorships/${idIn(sent)}/ending`, {})
    return 'terminada'
  },
  cerrar: async (astro) => {
    await askDesk(astro, 'POST', `${circleAt(astro)}/ending`, {})
    return 'cerrado'
  },
}

/** One circle; `what`: which form of it was sent. */
export async function circlePage(astro: AstroGlobal) {
  const { organization = '', circle: id = '' } = astro.params
  const sent = astro.request.method === 'POST' ? await readForm(astro.request.clone()) : null
  const what = formText(sent, 'que')
  const form =
    what === 'buscar'
      ? nothingSent
      : await posted(astro, async (asked) => {
          const act = ACTS[what]
          if (!act) throw new NotFound(astro.url.pathname)
          return `${paths.circle(organization, id)}?listo=${await act(astro, asked)}`
        })
  if (form instanceof Response) return form
  const q = formText(sent, 'q')
  const page = await deskPage(astro, () =>
    askDesk<{ circle: DeskCircleWhole }>(astro, 'GET', `${circleAt(astro)}?q=${encodeURIComponent(q)}`),
  )
  if (page instanceof Response) return page
  const key = formText(sent, 'clave') || crypto.randomUUID()
  const canAct = page.desk.can.includes('mentor') && page.circle.endedOn === null
  return { ...page, form, what, q, key, ticked: tickedIn(sent), canAct }
}
