import type { AstroGlobal } from 'astro'
import type { AttendanceAnswer, DeskSessions, DeskSessionWhole, SessionCode } from '#contracts'
import { NotFound, Refused } from '../../../lib/errors.ts'
import { formText, readForm } from '../../../lib/http/form.ts'
import { paths } from '../../../lib/paths.ts'
import { askDesk, atDesk } from '../desk.server.ts'
import { nothingSent, posted } from '../form.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'
import { factsOf, tickedIn, walkIns } from './session-form.ts'

export const sessionsPage = (astro: AstroGlobal) =>
  deskPage(astro, () => askDesk<DeskSessions>(astro, 'GET', `${pathOf(astro)}/sessions`))

export async function newSessionPage(astro: AstroGlobal) {
  const home = paths.deskSessions(astro.params.organization ?? '')
  const form = await posted(astro, async (sent) => {
    await askDesk(astro, 'POST', `${pathOf(astro)}/sessions`, factsOf(sent))
    return `${home}?listo=nueva`
  })
  if (form instanceof Response) return form
  const page = await sessionsPage(astro)
  return page instanceof Response ? page : { ...page, form }
}

const sessionAt = (astro: AstroGlobal) =>
  `${pathOf(astro)}/sessions/${encodeURIComponent(astro.params.session ?? '')}`

/** One session, and who has those letters in her name. */
export const readSession = (astro: AstroGlobal, q = '') =>
  deskPage(astro, () =>
    askDesk<{ session: DeskSessionWhole }>(astro, 'GET', `${sessionAt(astro)}?q=${encodeURIComponent(q)}`),
  )

export async function changeSessionPage(astro: AstroGlobal) {
  const { organization = '', session: id = '' } = astro.params
  const home = paths.deskSession(organization, id)
  const form = await posted(astro, async (sent) => {
    await askDesk(astro, 'POST', sessionAt(astro), factsOf(sent))
    return `${home}?listo=cambiada`
  })
  if (form instanceof Response) return form
  const page = await readSession(astro)
  if (page instanceof Response) return page
  return page.session.closed.change === null ? { ...page, form } : astro.redirect(home, 303)
}

/** What a form of a session's page asks for; `buscar` only looks for a name, and keeps what was ticked. */
const ACTS: Record<string, (astro: AstroGlobal, sent: FormData) => Promise<string>> = {
  anotar: async (astro, sent) => {
    const list = { how: formText(sent, 'como'), members: tickedIn(sent) }
    const at = `${sessionAt(astro)}/attendance`
    const { noted } = await askDesk<AttendanceAnswer>(astro, 'POST', at, list, formText(sent, 'clave'))
    return noted > 0 ? 'anotadas' : 'igual'
  },
  inscribir: async (astro, sent) => {
    await askDesk(astro, 'POST', `${sessionAt(astro)}/enrolments`, {
      to: 'enrolled',
      members: tickedIn(sent),
    })
    return 'inscritas'
  },
  sacar: async (astro, sent) => {
    await askDesk(astro, 'POST', `${sessionAt(astro)}/enrolments`, { to: 'left', members: tickedIn(sent) })
    return 'sacadas'
  },
  corregir: async (astro, sent) => {
    const at = `${sessionAt(astro)}/attendance/${encodeURIComponent(formText(sent, 'quien') || 'nadie')}`
    await askDesk(astro, 'POST', at, { reason: formText(sent, 'motivo') })
    return 'corregida'
  },
  suspender: async (astro, sent) => {
    await askDesk(astro, 'POST', `${sessionAt(astro)}/cancellation`, { reason: formText(sent, 'reason') })
    return 'suspendida'
  },
}

export async function sessionPage(astro: AstroGlobal) {
  const { organization = '', session: id = '' } = astro.params
  const sent = astro.request.method === 'POST' ? await readForm(astro.request.clone()) : null
  const what = formText(sent, 'que')
  const form =
    what === 'buscar'
      ? nothingSent
      : await posted(astro, async (asked) => {
          const act = ACTS[what]
          if (!act) throw new NotFound(astro.url.pathname)
          return `${paths.deskSession(organization, id)}?listo=${await act(astro, asked)}`
        })
  if (form instanceof Response) return form
  const q = formText(sent, 'q')
  const page = await readSession(astro, q)
  if (page instanceof Response) return page
  const key = formText(sent, 'clave') || crypto.randomUUID()
  return { ...page, form, what, q, key, ticked: tickedIn(sent), others: walkIns(sent, page.session) }
}

/** What is shown in the room; without a code, why there is none now. */
export async function codePage(astro: AstroGlobal) {
  const shown = await atDesk(astro, () =>
    askDesk<SessionCode>(astro, 'GET', `${sessionAt(astro)}/code`).catch((error: unknown) => {
      if (error instanceof Refused) return error.message
      throw error
    }),
  )
  if (shown instanceof Response) return shown
  const page = await readSession(astro)
  return page instanceof Response ? page : { ...page, shown }
}
