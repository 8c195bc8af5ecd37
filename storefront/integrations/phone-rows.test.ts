import { expect, it } from 'vitest'
import * as productRows from '../../store/src/contracts/product/fields/field-rows.ts'
import * as foodRows from '../../store/src/contracts/product/fields/food-field-rows.ts'
import * as makingRows from '../../store/src/contracts/product/fields/making-field-rows.ts'
import type { FieldRow } from '../../store/src/contracts/product/fields/field-row.ts'
import { phoneRowsOf } from './phone-rows.ts'

const places = ['phone', 'conflict', 'missing'] as const

it.each(Object.entries({ ...productRows, ...makingRows, ...foodRows }))(
  'sends the phone what it asks, compares and must say of %s, and nothing of the sheet, the panel or the page',
  (name, all: readonly FieldRow[]) => {
    const [, json = ''] = phoneRowsOf({ [name]: all }).split(`export const ${name} = `)
    const sent = JSON.parse(json) as FieldRow[]
    expect(sent.map(({ path, type }) => [path, type])).toEqual(all.map(({ path, type }) => [path, type]))
    for (const [at, row] of all.entries()) {
      const of = sent[at]
      for (const place of places) expect(of?.[place]).toEqual(row[place])
      expect(of).not.toHaveProperty('column')
      expect(of).not.toHaveProperty('panel')
      expect(of).not.toHaveProperty('page')
      expect(of).not.toHaveProperty('visitPage')
    }
  },
)
