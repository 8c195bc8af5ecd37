import { expect, it } from 'vitest'
import { actOf, actWords } from './act-words'

it.each([
  ['POST', '/products', 'new_product', null],
  ['POST', '/products/prod_1', 'edit_product', 'prod_1'],
  ['POST', '/products/prod_1/stock', 'change_stock', 'prod_1'],
  ['POST', '/products/prod_1/sale', 'change_sale', 'prod_1'],
  ['POST', '/uploads/0f', 'upload', '0f'],
  ['PATCH', '/products/prod_1', 'other', '/products/prod_1'],
  ['DELETE', '/uploads/0f', 'drop_upload', '0f'],
  ['POST', '/photos', 'new_photo', null],
  ['POST', '/consignments/con_1/move', 'move_part', 'con_1'],
  ['POST', '/consignments/con_1/quantities', 'shorten_part', 'con_1'],
  ['POST', '/pause', 'other', '/pause'],
  ['DELETE', '/products/prod_1', 'other', '/products/prod_1'],
])('%s %s is %s of %s', (method, path, what, subject) => {
  expect(actOf(method, path)).toEqual({ what, subject })
})

it.each([
  ['GET', '/products'],
  ['HEAD', '/uploads/0f'],
  ['PATCH', '/uploads/0f'],
])('%s %s is no act of its own', (method, path) => {
  expect(actOf(method, path)).toBeNull()
})

it.each([
  [200, 'Cambió un producto'],
  [409, 'Cambió un producto. No resultó'],
  [null, 'Cambió un producto. No terminó'],
])('answered %s it reads «%s»', (status, words) => {
  expect(actWords('edit_product', status)).toBe(words)
})
