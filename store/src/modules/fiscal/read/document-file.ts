import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { TaxFileFormat } from '../../../contracts'
import { attempts } from '../../checkout/read/rows'
import { DOCUMENT_KINDS, type DocumentKind } from '../rules/document-kinds'

/** A file in the private folder (`file`), and what it is called when somebody saves it. */
export type DocumentFileFound = { file: string; saveAs: string }

type Row = { file: string; kind: DocumentKind; folio: number }

const SQL = `select f.file, t.kind, t.folio from tax_file f join tax_document t on t.id = f.document_id
where t.id = ? and f.format = ?`

const OF_BUYER = `${SQL} and t.annulled_at is null
  and t.order_id = (select a.order_id from ${attempts} a where a.order_token = ?)`

/** @param token of the order; without it, of any document */
export async function findDocumentFile(
  knex: Knex,
  id: string,
  format: TaxFileFormat,
  token?: string,
): Promise<DocumentFileFound | null> {
  const values = token === undefined ? [id, format] : [id, format, token]
  const { rows } = await knex.raw<{ rows: Row[] }>(token === undefined ? SQL : OF_BUYER, values)
  const [row] = rows
  if (!row) return null
  const name = DOCUMENT_KINDS[row.kind].name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z ]/g, '')
  return { file: row.file, saveAs: `${name.replaceAll(' ', '-')}-${row.folio}.${format}` }
}
