import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { inRoot } from './paths.mjs'
import { buildFakeHouse } from './testing/fake-house.ts'
import { environment } from './settings.mjs'
import { plainEnvironment } from './testing/plain-environment.mjs'

let house: ReturnType<typeof buildFakeHouse>
beforeEach(() => {
  house = buildFakeHouse({ isInstalled: false })
})
afterEach(() => house.remove())

/** Runs some lines in the house, with the fake npm; answers what they print. */
function inHouse(lines: string, env: Record<string, string> = {}) {
  const program = `import { install, installed, installRest } from './ops/install.mjs'\n${lines}`
  return spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: house.root,
    encoding: 'utf8',
    env: {
      ...plainEnvironment(environment),
      npm_execpath: inRoot('ops', 'testing', 'fakes', 'npm.js'),
      ...env,
    },
  })
}

const stage = () => inHouse('process.stdout.write(installed())').stdout
const npmCalls = () => {
  const file = path.join(house.root, 'npm-calls')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
}
const rest = () => path.join(house.root, 'node_modules/of-the-rest')

test('the shop is installed without the rest, and the rest later under it, without a second `npm ci`', () => {
  expect(stage()).toBe('nothing')
  inHouse("await install('shop')")
  expect(stage()).toBe('shop')
  expect(existsSync(rest())).toBe(false)
  inHouse("await install('shop')")
  expect(npmCalls()).toEqual(['npm ci'])
  inHouse("await install('all')")
  expect(stage()).toBe('all')
  inHouse("await install('all'); await install('shop'); await installRest()")
  expect(npmCalls()).toEqual(['npm ci', 'npm install'])
})

test('what needs everything installs everything at once', () => {
  inHouse("await install('all')")
  expect(stage()).toBe('all')
  expect(npmCalls()).toEqual(['npm ci'])
})

test('killed in the first stage, it begins anew', () => {
  inHouse("await install('shop')", { MINGACO_FAKE_NPM_DIES: 'node_modules/of-the-shop' })
  expect(stage()).toBe('nothing')
  inHouse("await install('shop')")
  expect(stage()).toBe('shop')
  expect(npmCalls()).toEqual(['npm ci', 'npm ci'])
})

test('killed in the second stage, the shop is still whole, and half a package does not pass for a whole one', () => {
  inHouse("await install('shop')")
  const killed = inHouse("await install('all')", { MINGACO_FAKE_NPM_DIES: 'node_modules/of-the-rest' })
  expect(killed.stderr).toContain('Se interrumpió la instalación')
  expect(stage()).toBe('shop')
  writeFileSync(path.join(rest(), 'half'), '')
  inHouse("await install('all')")
  expect(stage()).toBe('all')
  expect(existsSync(path.join(rest(), 'half'))).toBe(false)
  expect(existsSync(path.join(house.root, 'cms'))).toBe(true)
})

test.each([
  ['half a record', 'node_modules/.package-lock.json', '{ "packa'],
  ['a lock that asks for another version', 'package-lock.json', '2.0.0'],
])('%s is no installation', (_what, file, text) => {
  inHouse("await install('shop')")
  const place = path.join(house.root, file)
  const before = readFileSync(place, 'utf8')
  writeFileSync(place, text.startsWith('{') ? text : before.replaceAll('1.0.0', text))
  expect(stage()).toBe('nothing')
})

test('a lock that asks for one more package is no whole shop: nobody knows for whom it is', () => {
  inHouse("await install('shop')")
  const lock = path.join(house.root, 'package-lock.json')
  writeFileSync(
    lock,
    readFileSync(lock, 'utf8').replace('"cms":{},', '"cms":{},"node_modules/new":{"version":"1.0.0"},'),
  )
  expect(stage()).toBe('nothing')
})

test('without Node 24 there is nothing', () => {
  inHouse("await install('all')")
  rmSync(path.join(house.root, 'node_modules/node/bin/node'))
  expect(stage()).toBe('nothing')
})
