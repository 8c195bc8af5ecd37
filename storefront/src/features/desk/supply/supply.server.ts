import type { AstroGlobal } from 'astro'
import type { DeskOffer, DeskStandards, DeskStandardWhole, DeskWeeks } from '#contracts'
import { formText } from '../../../lib/http/form.ts'
import { paths } from '../../../lib/paths.ts'
import { askDesk } from '../desk.server.ts'
import { posted } from '../form.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'

const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/

export const offerPage = (astro: AstroGlobal) => {
  const wanted = astro.url.searchParams.get('desde') ?? ''
  const from = MONTH.test(wanted) ? wanted : ''
  const query = new URLSearchParams({ from, standard: astro.url.searchParams.get('ficha') ?? '' })
  return deskPage(astro, async () => {
    const [offer, weeks] = await Promise.all([
      askDesk<DeskOffer>(astro, 'GET', `${pathOf(astro)}/offer?${query}`),
      askDesk<DeskWeeks>(astro, 'GET', `${pathOf(astro)}/weeks`),
    ])
    const standard = offer.standards.find(({ handle }) => handle === offer.shown?.handle)
    return { ...offer, weeks, from, open: standard && { standard, rows: offer.shown?.rows ?? [] } }
  })
}

export const standardsPage = (astro: AstroGlobal) =>
  deskPage(astro, () => askDesk<DeskStandards>(astro, 'GET', `${pathOf(astro)}/standards`))

const standardAt = (astro: AstroGlobal) =>
  `${pathOf(astro)}/standards/${encodeURIComponent(astro.params.standard ?? '')}`

export const standardPage = (astro: AstroGlobal) =>
  deskPage(astro, () => askDesk<DeskStandardWhole>(astro, 'GET', standardAt(astro)))

/** The file that was chosen; a field that was left empty comes as a file of nothing. */
function photoOf(sent: FormData): FormData {
  const body = new FormData()
  for (const name of ['kind', 'caption']) body.set(name, formText(sent, name))
  const file = sent.get('foto')
  if (file instanceof File && file.size > 0) body.set('photo', file, 'foto')
  return body
}

/** A standard, and the forms of its photographs and its number. */
export async function shownStandardPage(astro: AstroGlobal) {
  const { organization = '', standard = '' } = astro.params
  const here = paths.standard(organization, standard)
  const form = await posted(astro, async (sent) => {
    if (formText(sent, 'que') === 'foto') {
      await askDesk(astro, 'POST', `${standardAt(astro)}/photos`, photoOf(sent))
      return `${here}?listo=foto`
    }
    if (formText(sent, 'que') === 'gtin') {
      await askDesk(astro, 'POST', `${standardAt(astro)}/gtin`, typedIn(sent, ['gtin']))
      return `${here}?listo=gtin`
    }
    const photo = encodeURIComponent(formText(sent, 'cual'))
    await askDesk(astro, 'POST', `${standardAt(astro)}/photos/${photo}/removal`, {})
    return `${here}?listo=sacada`
  })
  if (form instanceof Response) return form
  const page = await standardPage(astro)
  return page instanceof Response ? page : { ...page, form }
}

const FACTS = [
  ...['technique', 'format', 'container', 'label', 'tolerances'],
  ...['shelfLifeDays', 'minimumLot', 'costClp', 'inputs', 'assemblyDate', 'minutes'],
]
const TRIAL = ['group', 'outcome', 'trialBatch', 'triedOn', 'triedBy', 'toMend', 'monthlyUnits', 'until']

/** The fields as they were typed: the store reads them. */
const typedIn = (form: FormData, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, formText(form, name)]))

export async function newStandardPage(astro: AstroGlobal) {
  const home = paths.standards(astro.params.organization ?? '')
  const form = await posted(astro, async (sent) => {
    await askDesk(astro, 'POST', `${pathOf(astro)}/standards`, typedIn(sent, ['name', 'unit', ...FACTS]))
    return `${home}?listo=nueva`
  })
  if (form instanceof Response) return form
  const page = await standardsPage(astro)
  return page instanceof Response ? page : { ...page, form }
}

export async function voteStandardPage(astro: AstroGlobal) {
  const { organization = '', standard = '' } = astro.params
  const form = await posted(astro, async (sent) => {
    await askDesk(astro, 'POST', `${standardAt(astro)}/versions`, typedIn(sent, FACTS))
    return `${paths.standard(organization, standard)}?listo=votada`
  })
  if (form instanceof Response) return form
  const page = await standardPage(astro)
  return page instanceof Response ? page : { ...page, form }
}

export async function qualifyGroupPage(astro: AstroGlobal) {
  const { organization = '', standard = '' } = astro.params
  const form = await posted(astro, async (sent) => {
    await askDesk(astro, 'POST', `${standardAt(astro)}/qualifications`, typedIn(sent, TRIAL))
    return `${paths.standard(organization, standard)}?listo=calificado`
  })
  if (form instanceof Response) return form
  const page = await standardPage(astro)
  return page instanceof Response ? page : { ...page, form, group: astro.url.searchParams.get('grupo') ?? '' }
}
