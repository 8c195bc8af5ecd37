import type { AstroGlobal } from 'astro'
import type { DeskUnionPage, DeskUnions } from '#contracts'
import { NotFound } from '../../../lib/errors.ts'
import { formText } from '../../../lib/http/form.ts'
import { unionPaths } from './union-paths.ts'
import { askDesk } from '../desk.server.ts'
import { posted } from '../form.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'

const FACTS = ['name', 'process', 'buyer', 'what', 'amount', 'amountUnit', 'closesOn']
const MEMBER = ['organization', 'name', 'rut', 'legalForm', 'size', 'signer']
const REPLACES = ['executedPercent', 'leave', 'leaveOn']
const PAPER = ['member', 'kind', 'number', 'issuedOn', 'validUntil']

const textsIn = (form: FormData, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, formText(form, name)]))
const unionAt = (astro: AstroGlobal) =>
  `${pathOf(astro)}/unions/${encodeURIComponent(astro.params.union ?? '')}`
const readUnion = (astro: AstroGlobal) => askDesk<DeskUnionPage>(astro, 'GET', unionAt(astro))

/** All unions, and what a UTM is worth; at the federation's desk it is noted here. */
export async function unionsPage(astro: AstroGlobal) {
  const form = await posted(astro, async (sent) => {
    await askDesk(astro, 'POST', `${pathOf(astro)}/utm`, textsIn(sent, ['month', 'valueClp', 'source']))
    return `${unionPaths.all(astro.params.organization ?? '')}?listo=utm`
  })
  if (form instanceof Response) return form
  const page = await deskPage(astro, () => askDesk<DeskUnions>(astro, 'GET', `${pathOf(astro)}/unions`))
  return page instanceof Response ? page : { ...page, form }
}

/** The facts of a new one, or of one that is there as they are right. */
export async function unionFactsPage(astro: AstroGlobal) {
  const { organization = '', union: known } = astro.params
  const form = await posted(astro, async (sent) => {
    const path = known ? unionAt(astro) : `${pathOf(astro)}/unions`
    const { id } = await askDesk<{ id: string }>(astro, 'POST', path, textsIn(sent, FACTS))
    return `${unionPaths.one(organization, id)}?listo=${known ? 'corregida' : 'unida'}`
  })
  if (form instanceof Response) return form
  const page = await deskPage(astro, async () => ({
    union: known ? (await readUnion(astro)).union : null,
  }))
  return page instanceof Response ? page : { ...page, form }
}

/** One more member; in an awarded contract one in another's place. */
export async function unionMemberPage(astro: AstroGlobal) {
  const { organization = '', union: id = '' } = astro.params
  const form = await posted(astro, async (sent) => {
    const replaced = formText(sent, 'replaced')
    const replaces = replaced ? { member: replaced, ...textsIn(sent, REPLACES) } : null
    await askDesk(astro, 'POST', `${unionAt(astro)}/members`, { ...textsIn(sent, MEMBER), replaces })
    return `${unionPaths.one(organization, id)}?listo=integrante`
  })
  if (form instanceof Response) return form
  const page = await deskPage(astro, () => readUnion(astro))
  return page instanceof Response ? page : { ...page, form }
}

/** What a form of a union's page asks for. */
const ACTS: Record<string, (astro: AstroGlobal, sent: FormData) => Promise<string>> = {
  representa: async (astro, sent) => {
    const body = { member: formText(sent, 'voice'), name: formText(sent, 'voiceName') }
    await askDesk(astro, 'POST', `${unionAt(astro)}/representative`, body)
    return 'representa'
  },
  documento: async (astro, sent) => {
    await askDesk(astro, 'POST', `${unionAt(astro)}/papers`, textsIn(sent, PAPER))
    return 'documento'
  },
  paso: async (astro, sent) => {
    const kind = formText(sent, 'step')
    const body = { kind, ...textsIn(sent, ['on', 'note']) }
    await askDesk(astro, 'POST', `${unionAt(astro)}/steps`, body)
    return kind
  },
  salida: async (astro, sent) => {
    const member = encodeURIComponent(formText(sent, 'out'))
    await askDesk(astro, 'POST', `${unionAt(astro)}/members/${member}/leaving`, {})
    return 'salida'
  },
}

export async function unionPage(astro: AstroGlobal) {
  const { organization = '', union: id = '' } = astro.params
  const form = await posted(astro, async (sent) => {
    const act = ACTS[formText(sent, 'que')]
    if (!act) throw new NotFound(astro.url.pathname)
    return `${unionPaths.one(organization, id)}?listo=${await act(astro, sent)}`
  })
  if (form instanceof Response) return form
  const page = await deskPage(astro, () => readUnion(astro))
  return page instanceof Response ? page : { ...page, form }
}
