import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskDocumentItem, DeskDocumentWhole } from '../../../contracts'
import { prepared } from '../../../kernel/prepared'
import { chileDay } from '../../../kernel/time/chile-day'
import { everyOrganization } from '../../federation/read/rows'
import type { DocumentItem } from '../rules/document-item'
import { findDocumentRow, shown } from './desk-documents'

/** One document with what it says, part by part. */
export async function readDocument(knex: Knex, id: string): Promise<DeskDocumentWhole | null> {
  const row = await findDocumentRow(knex, id)
  if (!row) return null
  const items = row.items as DocumentItem[]
  const names = await namesOf(
    knex,
    items.map(({ groupId }) => groupId),
  )
  const document = shown(row)
  return {
    ...document,
    items: items.map(({ groupId, sellerModel, what, isExempt, grossClp, vatClp }): DeskDocumentItem => ({
      group: names.get(groupId) ?? '',
      model: sellerModel,
      what,
      isExempt,
      grossClp,
      vatClp,
    })),
    recordedBy: row.recordedBy,
    notBefore: document.corrects?.issuedOn ?? chileDay(row.at),
    today: chileDay(new Date()),
  }
}

async function namesOf(knex: Knex, ids: string[]): Promise<Map<string, string>> {
  const { rows } = await prepared<{ id: string; name: string }>(
    knex,
    `select g.id, g.name from ${everyOrganization} g where g.id = any(cast(? as text[]))`,
    [ids],
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}
