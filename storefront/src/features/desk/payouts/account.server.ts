import type { AstroGlobal } from 'astro'
import type { BankAccounts } from '#contracts'
import { formText } from '../../../lib/http/form.ts'
import { paths } from '../../../lib/paths.ts'
import { askDesk } from '../desk.server.ts'
import { posted } from '../form.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'

/** Where a body is paid, and the form that changes it. */
export async function accountPage(astro: AstroGlobal) {
  const { organization = '', payee = '' } = astro.params
  const path = `${pathOf(astro)}/bank-accounts/${encodeURIComponent(payee)}`
  const here = paths.payeeAccount(organization, payee)
  const form = await posted(astro, async (sent) => {
    if (formText(sent, 'hacer') === 'parar') {
      await askDesk(astro, 'POST', `${path}/stop`, {})
      return `${here}?listo=parada`
    }
    await askDesk(astro, 'POST', path, {
      holderName: formText(sent, 'holderName'),
      holderRut: formText(sent, 'holderRut'),
      bank: formText(sent, 'bank'),
      kind: formText(sent, 'kind'),
      number: formText(sent, 'number'),
      email: formText(sent, 'email') || null,
      collectorId: formText(sent, 'collectorId') || null,
      consent: formText(sent, 'consent') || null,
    })
    return `${here}?listo=anotada`
  })
  if (form instanceof Response) return form
  const page = await deskPage(
    astro,
    () => askDesk<BankAccounts>(astro, 'GET', path),
    (found) => [found.organization.handle],
  )
  return page instanceof Response ? page : { ...page, form }
}
