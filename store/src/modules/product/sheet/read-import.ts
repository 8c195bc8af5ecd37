import { createHash } from 'node:crypto'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { ImportReport, WrongCell } from '../../../contracts/import'
import { categories, productOwners, products } from '../../../medusa/read/products'
import { invalid } from '../../../kernel/problem'
import { IMPORT_MAX_ROWS } from '../rules/import-limits'
import { slug } from '../../../kernel/text/slug'
import type { FullContent } from '../read/content'
import { missingOf } from '../write/gate'
import { byColumns, columnName } from './columns'
import { readRow } from './read-row'
import { readSheets } from './read-sheet'

export type ReadImport = { report: ImportReport; contents: { key: string; content: FullContent }[] }

/** @throws Problem invalid_data for what is no spreadsheet, or has too many rows */
export async function readImport(knex: Knex, organizationId: string, bytes: Buffer): Promise<ReadImport> {
  const { rows, wrong, notes } = byColumns(await readSheets(bytes))
  if (rows.length > IMPORT_MAX_ROWS)
    throw invalid(`Son ${rows.length} filas. Súbelas de a ${IMPORT_MAX_ROWS} a lo más.`)
  if (rows.length === 0 && wrong.length === 0)
    throw invalid('La planilla no tiene ningún producto. Escribe uno por fila, debajo de los títulos.')
  const hash = createHash('sha256').update(bytes).digest('hex')
  const keyOf = (row: number) => `import:${hash}:${row}`
  const [categoryOf, titles, isImported] = await Promise.all([
    readCategories(knex),
    readTitles(knex, organizationId, hash),
    hasKey(knex, organizationId, hash),
  ])
  // Without its headers no row can be read: they alone are told.
  const read =
    wrong.length > 0 ? [] : rows.map(({ row, cells }) => ({ row, ...readRow(row, cells, categoryOf) }))
  const good = read.flatMap(({ row, content }) => (content ? [{ row, key: keyOf(row), content }] : []))
  return {
    contents: good,
    report: {
      products: good.map(({ row, content }) => ({
        row,
        title: content.title,
        priceClp: content.variants[0]?.priceClp ?? 0,
        available: content.variants[0]?.available ?? 0,
        missing: missingOf(content).map(({ words }) => words),
        isKnown: titles.has(slug(content.title)),
      })),
      wrong: [...wrong, ...read.flatMap((one) => one.wrong), ...repeated(good)],
      notes,
      isImported,
    },
  }
}

function repeated(good: { row: number; content: FullContent }[]): WrongCell[] {
  const first = new Map<string, number>()
  return good.flatMap(({ row, content }) => {
    const name = slug(content.title)
    const before = first.get(name)
    if (before === undefined) first.set(name, row)
    const words = `Ese nombre está también en la fila ${before}. Cada producto va una vez.`
    return before === undefined ? [] : [{ row, column: columnName('title'), words }]
  })
}

/** A category by its name or by its handle, however it is written. */
async function readCategories(knex: Knex): Promise<(name: string) => string | null> {
  const { rows } = await knex.raw<{ rows: { handle: string; name: string }[] }>(
    `select handle, name from ${categories} c where is_active`,
  )
  const known = new Map(rows.flatMap(({ handle, name }) => [name, handle].map((one) => [slug(one), handle])))
  return (name) => known.get(slug(name)) ?? null
}

async function readTitles(knex: Knex, organizationId: string, hash: string): Promise<Set<string>> {
  const { rows } = await knex.raw<{ rows: { title: string }[] }>(
    `select p.title from ${products} p join ${productOwners} o on o.product_id = p.id
      where o.organization_id = ? and not exists (
        select 1 from proposal n where n.product_id = p.id and n.key like ? and n.deleted_at is null)`,
    [organizationId, `import:${hash}:%`],
  )
  return new Set(rows.map(({ title }) => slug(title)))
}

async function hasKey(knex: Knex, organizationId: string, hash: string): Promise<boolean> {
  const row = await knex('proposal')
    .where('organization_id', organizationId)
    .whereLike('key', `import:${hash}:%`)
    .whereNull('deleted_at')
    .first<{ id: string } | undefined>('id')
  return row !== undefined
}
