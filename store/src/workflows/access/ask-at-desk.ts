import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { ChangeData } from '../../modules/access/write/change-kinds'
import { DESK_KINDS, type DeskKind, deskTitle } from '../../modules/access/write/desk-changes'
import { byOfficer, type Officer, writeAct } from '../../modules/federation/write/write-act'
import { transactionWorkflow } from '../../outbox/transaction-workflow'
import { askForChange } from './ask-for-change'

type Ask<K extends DeskKind = DeskKind> = {
  kind: K
  after: ChangeData[K]
  officer: Officer
  isRescue: boolean
}

async function ask(trx: Knex.Transaction, { kind, after, officer, isRescue }: Ask) {
  const asked = await askForChange(trx, { kind, after, by: byOfficer(officer) })
  const what = DESK_KINDS[kind].asked
  await writeAct(trx, officer, { what, subject: asked.id, after: { title: deskTitle(after), isRescue } })
  return asked
}

/** An officer asks for what a second officer must see too: an office for somebody, another second factor for who lost hers. */
export const askAtDeskWorkflow = transactionWorkflow('ask-at-desk', ask)
