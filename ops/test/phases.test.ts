import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { DESK_AND_PANELS, SHOP_AND_GROUPS } from './phases.mjs'

const journeys = path.join(import.meta.dirname, '../../tests/specs/journeys')

test('each journey is taken by one of the two browsers', () => {
  const files = readdirSync(journeys, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.spec.ts'))
    .map((file) => `journeys/${file}`)
  expect(files.length).toBeGreaterThan(0)
  for (const file of files)
    expect([
      file,
      [SHOP_AND_GROUPS, DESK_AND_PANELS].filter((which) => new RegExp(which).test(file)).length,
    ]).toEqual([file, 1])
})
