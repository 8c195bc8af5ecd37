import { expect, it } from 'vitest'
import type { Capability } from '../../../contracts/desk'
import { capabilityFor, everNeedsFactor, needsFactor } from './desk-openings'

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
  ['GET', '/groups', 'look'],
  ['GET', '/associations', 'look'],
  ['POST', '/associations', 'groups'],
  ['GET', '/import-template', 'groups'],
  ['POST', '/groups', 'groups'],
  ['GET', '/federation', 'look'],
  ['POST', '/federation', 'shop'],
  ['GET', '/categories', 'look'],
  ['POST', '/categories', 'shop'],
  ['POST', '/categories/pcat_01ABCD/photo', 'shop'],
  ['GET', '/groups/telar-mar-adentro', 'look'],
  ['POST', '/groups/telar-mar-adentro/members/mem_01ABCD', 'groups'],
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
  ['GET', '/groups/telar-mar-adentro/members'],
  ['GET', '/associations/productoras-de-arauco'],
  ['POST', '/groups/Telar/trust'],
  ['GET', '/categories/pcat_01ABCD/photo'],
  ['DELETE', '/categories/pcat_01ABCD'],
  ['POST', '/groups/telar/members/../trust'],
])('%s %s is closed', (method, path) => expect(capabilityFor(method, path)).toBeNull())

it.each<[Capability, boolean]>([
  ['look', false],
  ['approve', false],
  ['orders', false],
  ['groups', false],
  ['money', false],
  ['documents', false],
  ['collect', true],
  ['close', true],
  ['pay', true],
  ['offices', false],
  ['give_offices', true],
  ['vouch', true],
  ['shop', false],
])('an office of %s ever needs a second factor: %s', (capability, isNeeded) => {
  expect(everNeedsFactor(['look', capability])).toBe(isNeeded)
})

it.each([
  ['POST', '/transfers/att_01ABCD', true],
  ['GET', '/transfers/att_01ABCD', false],
  ['HEAD', '/transfers', false],
  ['POST', '/statement', false],
  ['POST', '/documents/tdue_01ABCD/recording', false],
  ['POST', '/documents/tdoc_01ABCD/annulment', true],
  ['POST', '/proposals/prod_01ABCD', false],
  ['POST', '/offices/mand_01ABCD', true],
  ['DELETE', '/offices/mand_01ABCD', false],
  ['POST', '/nowhere', false],
])('%s %s asks for a second factor: %s', (method, path, isNeeded) => {
  expect(needsFactor(method, path)).toBe(isNeeded)
})
