import type { Plugin } from 'vite'
import type { FieldRow } from '../../store/src/contracts/product/fields/field-row.ts'
import * as productRows from '../../store/src/contracts/product/fields/field-rows.ts'
import * as foodRows from '../../store/src/contracts/product/fields/food-field-rows.ts'
import * as makingRows from '../../store/src/contracts/product/fields/making-field-rows.ts'

const modules: Record<string, object> = {
  'field-rows.ts': productRows,
  'food-field-rows.ts': foodRows,
  'making-field-rows.ts': makingRows,
}
const rowsFile = /\/contracts\/product\/fields\/((?:\w+-)?field-rows\.ts)$/

/** What the phone asks, compares or must say. Of what is only kept there, how it begins. */
function phoneRow(row: FieldRow) {
  const { column: _column, panel: _panel, page: _page, visitPage: _visitPage, isShown: _isShown, ...of } = row
  if ('refused' in of) delete of.refused
  if (of.phone || of.conflict || of.missing) return of
  const { path, type, isOptional } = of
  const first = of.type === 'choice' && { options: of.options.slice(0, 1).map(({ value }) => ({ value })) }
  return { path, type, isOptional, ...first }
}

/** A module of rows, as the phone needs it: the words of the sheet, the panel and the page stay at home. */
export const phoneRowsOf = (module: object): string =>
  Object.entries(module)
    .map(([name, rows]) => `export const ${name} = ${JSON.stringify((rows as FieldRow[]).map(phoneRow))}`)
    .join('\n')

/** A product's field is one row for all that read it; a browser is sent the part of it that the groups' app shows. */
export const phoneRows = (): Plugin => ({
  name: 'phone-rows',
  apply: 'build',
  enforce: 'pre',
  load: {
    filter: { id: rowsFile },
    handler(id) {
      if (this.environment.name !== 'client') return null
      const name = rowsFile.exec(id)?.[1] ?? ''
      const rows = modules[name]
      if (!rows) throw new Error(`${name} is not among the rows that are cut for the phone`)
      return phoneRowsOf(rows)
    },
  },
})
