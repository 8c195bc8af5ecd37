import type { AstroGlobal } from 'astro'
import type { DeskAgreementTerms, DeskTerms } from '#contracts'
import { formText } from '../../../lib/http/form.ts'
import { paths } from '../../../lib/paths.ts'
import { askDesk } from '../desk.server.ts'
import { posted } from '../form.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'
import { decided } from '../settings/decided.server.ts'
import { AGREEMENT_PARTS, BANK, PARTS, SELLER } from './words.ts'

const read = (astro: AstroGlobal) =>
  deskPage(astro, () => askDesk<DeskTerms>(astro, 'GET', `${pathOf(astro)}/terms`))

/** How sales are shared and who sells; what waits for a second officer is decided here. */
export async function termsPage(astro: AstroGlobal) {
  const form = await decided(astro, 'term-changes', paths.terms(astro.params.organization ?? ''))
  if (form instanceof Response) return form
  const page = await read(astro)
  return page instanceof Response ? page : { ...page, error: form.error }
}

const asking = async (astro: AstroGlobal, address: string, bodyOf: (sent: FormData) => object) => {
  const home = paths.terms(astro.params.organization ?? '')
  const form = await posted(astro, async (sent) => {
    await askDesk(astro, 'POST', `${pathOf(astro)}/${address}`, bodyOf(sent))
    return `${home}?listo=pedido`
  })
  if (form instanceof Response) return form
  const page = await read(astro)
  if (page instanceof Response) return page
  return page.desk.can.includes('terms') ? { ...page, form } : astro.redirect(home, 303)
}

const fieldsOf = (sent: FormData, fields: readonly { name: string }[], prefix = '') =>
  Object.fromEntries(fields.map(({ name }) => [name, formText(sent, prefix + name)]))

/** Other shares from a day on, as an assembly voted them. */
export const newTermsPage = (astro: AstroGlobal) =>
  asking(astro, 'share-terms', (sent) => ({
    ...fieldsOf(sent, PARTS),
    assemblyDate: formText(sent, 'assemblyDate'),
    minutes: formText(sent, 'minutes'),
    validFrom: formText(sent, 'validFrom'),
  }))

/** Another seller before the law, or another account. */
export const sellerPage = (astro: AstroGlobal) =>
  asking(astro, 'selling-entity', (sent) => ({
    ...fieldsOf(sent, SELLER),
    bank: fieldsOf(sent, BANK, 'bank.'),
  }))

const readAgreements = (astro: AstroGlobal) =>
  deskPage(astro, () => askDesk<DeskAgreementTerms>(astro, 'GET', `${pathOf(astro)}/agreement-terms`))

/** How what institutions pay is shared; what waits for a second officer is decided here. */
export async function agreementTermsPage(astro: AstroGlobal) {
  const form = await decided(astro, 'term-changes', paths.agreementTerms(astro.params.organization ?? ''))
  if (form instanceof Response) return form
  const page = await readAgreements(astro)
  return page instanceof Response ? page : { ...page, error: form.error }
}

/** Other shares for agreements, as the assembly of who supplies voted them. */
export async function newAgreementTermsPage(astro: AstroGlobal) {
  const home = paths.agreementTerms(astro.params.organization ?? '')
  const form = await posted(astro, async (sent) => {
    await askDesk(astro, 'POST', `${pathOf(astro)}/agreement-terms`, {
      ...fieldsOf(sent, AGREEMENT_PARTS),
      assemblyDate: formText(sent, 'assemblyDate'),
      minutes: formText(sent, 'minutes'),
      validFrom: formText(sent, 'validFrom'),
    })
    return `${home}?listo=pedido`
  })
  if (form instanceof Response) return form
  const page = await readAgreements(astro)
  if (page instanceof Response) return page
  return page.desk.can.includes('terms') ? { ...page, form } : astro.redirect(home, 303)
}
