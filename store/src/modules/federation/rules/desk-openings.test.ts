import { expect, it } from 'vitest'
import { capabilityFor } from './desk-openings'

it.each([
  ['GET', '', 'look'],
  ['GET', '/', 'look'],
  ['HEAD', '/proposals', 'look'],
  ['POST', '/proposals/prod_01ABCD', 'approve'],
  ['GET', '/acts', 'offices'],
])('%s %s asks for %s', (method, path, capability) => expect(capabilityFor(method, path)).toBe(capability))

it.each([
  ['DELETE', '/proposals/prod_01ABCD'],
  ['POST', '/proposals'],
  ['POST', '/acts'],
  ['GET', '/proposals/'],
  ['GET', '/proposals/../acts'],
  ['GET', '/ACTS'],
  ['PUT', ''],
])('%s %s is closed', (method, path) => expect(capabilityFor(method, path)).toBeNull())
