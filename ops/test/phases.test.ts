import { readdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { expect, test } from 'vitest'
import { understood } from '../settings.mjs'
import { DESK_AND_PANELS, phasesOf, SHOP_AND_GROUPS } from './phases.mjs'

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

test('the long run is the same phases, each of which knows that it is long, also when it runs again', () => {
  const run = (isLong: boolean) => phasesOf('/nowhere', '/nowhere/stack.json', isLong)
  const tests = (isLong: boolean) => run(isLong).filter(({ name }) => name !== 'revision')
  expect(run(true).map(({ name }) => name)).toEqual(run(false).map(({ name }) => name))
  for (const phase of tests(true))
    for (const one of [phase, phase.again(['some'])])
      expect([one.name, one.env.MINGACO_LONG]).toEqual([one.name, '1'])
  for (const phase of tests(false)) expect(phase.env.MINGACO_LONG).toBeUndefined()
})

test('an argument that nobody knows is said in words, with those that there are', () => {
  const read = () => parseArgs({ args: ['--lento'], options: { long: { type: 'boolean' } } })
  expect(() => understood(read, '--long')).toThrow(
    /No entiendo los argumentos: .*--lento.*\nLos que hay: --long/,
  )
})
