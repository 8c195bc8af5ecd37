import { expect, it } from 'vitest'
import { capabilityFor } from './desk-openings'

it.each([
  ['GET', '', 'look'],
  ['GET', '/', 'look'],
  ['HEAD', '/proposals', 'look'],
  ['POST', '/proposals/prod_01ABCD', 'approve'],
  ['GET', '/acts', 'offices'],
  ['GET', '/consignments', 'look'],
  ['GET', '/consignments/cons_01ABCD', 'look'],
  ['POST', '/consignments/cons_01ABCD/move', 'orders'],
  ['POST', '/consignments/cons_01ABCD/quantities', 'orders'],
  ['POST', '/consignments/cons_01ABCD/cancel', 'orders'],
])('%s %s asks for %s', (method, path, capability) => expect(capabilityFor(method, path)).toBe(capability))

it.each([
  ['DELETE', '/proposals/prod_01ABCD'],
  ['POST', '/proposals'],
  ['POST', '/acts'],
  ['GET', '/proposals/'],
  ['GET', '/proposals/../acts'],
  ['GET', '/ACTS'],
  ['PUT', ''],
  ['POST', '/consignments'],
  ['POST', '/consignments/cons_01ABCD'],
  ['POST', '/consignments/cons_01ABCD/pay'],
])('%s %s is closed', (method, path) => expect(capabilityFor(method, path)).toBeNull())
