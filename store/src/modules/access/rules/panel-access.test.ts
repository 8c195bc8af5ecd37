import { describe, expect, test } from 'vitest'
import { can, openingOf, openNames } from './panel-access'

const ORDER = 'order_01JGXKQH5S2Q8V3N4M5P6R7T8W'

describe('what opens', () => {
  test.each([
    ['GET', '/admin/orders', 'look'],
    ['HEAD', '/admin/orders', 'look'],
    ['GET', '/admin/orders/', 'look'],
    ['GET', `/admin/orders/${ORDER}`, 'look'],
    ['POST', '/admin/organizations/telar-mar-adentro/status', 'federation'],
    ['POST', '/admin/organizations/org_01JGXKQH5S2Q8V3N4M5P6R7T8W/status', 'federation'],
    ['POST', '/auth/user/emailpass', 'anyone'],
    ['POST', '/auth/session', 'self'],
  ])('%s %s: %s', (method, path, to) => {
    expect(openingOf(method, path)?.to).toBe(to)
  })

  test.each([
    ['POST', '/admin/workflows-executions/confirm-transfer/run'],
    ['POST', '/admin/order-edits'],
    ['POST', '/admin/returns'],
    ['POST', `/admin/orders/${ORDER}`],
    ['POST', '/admin/orders/export'],
    ['GET', '/admin/orders/export'],
    ['POST', `/admin/orders/${ORDER}/cancellation`],
    ['POST', '/admin/consignments/cons_01JGXKQH5S2Q8V3N4M5P6R7T8W/move'],
    ['POST', '/admin/products'],
    ['POST', '/admin/product-categories/batch'],
    ['POST', '/admin/product-categories/pcat_01JGXKQH5S2Q8V3N4M5P6R7T8W'],
    ['POST', '/admin/uploads'],
    ['POST', '/admin/api-keys'],
    ['GET', '/static/private-1-2-order-exports.csv'],
    ['GET', '/static'],
    ['OPTIONS', '/admin/orders'],
    ['TRACE', '/admin/orders'],
    ['POST', '/auth/driver/x/register'],
    ['POST', '/auth/driver/x/register/'],
    ['POST', '/auth/customer/emailpass'],
    ['POST', '/auth/user/%65mailpass'],
    ['POST', '/auth/USER/emailpass'],
    ['POST', '/auth/member/%63ode'],
    ['POST', '/auth/member/code/register'],
    ['GET', '/ADMIN/orders'],
    ['GET', '/admin/Orders'],
    ['GET', '/admin//orders'],
    ['GET', '//admin/orders'],
    ['GET', '/admin/orders//'],
    ['GET', '/admin/./orders'],
    ['GET', `/admin/orders/${ORDER}/../../users`],
    ['GET', `/admin/orders/${ORDER}%2f..`],
    ['GET', '/admin/orders;x/'],
    ['GET', '/admin'],
    ['GET', '/'],
    ['GET', ''],
  ])('closed: %s %s', (method, path) => {
    expect(openingOf(method, path)).toBeNull()
  })

  test('what is listed is listed once', () => {
    expect(new Set(openNames).size).toBe(openNames.length)
  })
})

test('the treasury changes no organization, and asks for what moves rights', () => {
  expect(can('treasury', 'federation')).toBe(false)
  expect(can('treasury', 'rights')).toBe(true)
  expect(can('operator', 'federation')).toBe(true)
})
