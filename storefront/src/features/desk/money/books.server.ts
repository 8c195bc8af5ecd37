import type { AstroGlobal } from 'astro'
import type { DeskReconciliation, MoneyPlace } from '#contracts'
import { readPesos } from '../../../../../store/src/kernel/text/number-text.ts'
import { Refused } from '../../../lib/errors.ts'
import { formText } from '../../../lib/http/form.ts'
import { paths } from '../../../lib/paths.ts'
import { askDesk } from '../desk.server.ts'
import { posted } from '../form.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'

/** The books compared with each other, and with what somebody read at the bank. */
export async function booksPage(astro: AstroGlobal) {
  const path = pathOf(astro)
  const here = paths.deskBooks(astro.params.organization ?? '')
  const form = await posted(astro, async (sent) => {
    if (formText(sent, 'hacer') !== 'saldo') {
      await askDesk(astro, 'POST', `${path}/reconciliations`, {})
      return here
    }
    await askDesk(astro, 'POST', `${path}/balances`, {
      account: formText(sent, 'cuenta'),
      day: formText(sent, 'fecha'),
      amountClp: balanceOf(formText(sent, 'saldo')),
    })
    return `${here}?listo=saldo`
  })
  if (form instanceof Response) return form
  const page = await deskPage(astro, async () => {
    const [{ latest }, { places }] = await Promise.all([
      askDesk<{ latest: DeskReconciliation | null }>(astro, 'GET', `${path}/reconciliations`),
      askDesk<{ places: MoneyPlace[] }>(astro, 'GET', `${path}/balances`),
    ])
    return { latest, places }
  })
  return page instanceof Response ? page : { ...page, form }
}

/** Also below zero, as banks write what is overdrawn. @throws Refused */
function balanceOf(typed: string): number {
  const [, minus, rest = typed] = /^\s*\$?\s*([-−–])\s*(\S.*)$/.exec(typed) ?? []
  const read = readPesos(rest)
  if ('problem' in read)
    throw new Refused(422, 'invalid_data', 'Hay algo que corregir antes de seguir.', {
      amountClp: read.problem,
    })
  return minus ? -read.value : read.value
}
