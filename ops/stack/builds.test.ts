import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { inRoot } from '../paths.mjs'
import { buildOnce } from './builds.mjs'

const output = 'ops/stack/dist'

afterEach(() => rmSync(inRoot(output), { recursive: true, force: true }))

function builder(make?: () => Promise<void>) {
  let made = 0
  const write = () => {
    made += 1
    mkdirSync(inRoot(output), { recursive: true })
    writeFileSync(inRoot(output, 'index.html'), 'x')
    return Promise.resolve()
  }
  const what = { name: 'test', sources: ['ops/stack/ports.mjs'], output, needs: 'index.html' }
  return { build: () => buildOnce({ ...what, make: make ?? write }), made: () => made }
}

test('the same sources are built once', async () => {
  const { build, made } = builder()
  expect(await build()).toBe(true)
  expect(await build()).toBe(false)
  expect(made()).toBe(1)
})

test('an output that went away is built again', async () => {
  const { build } = builder()
  await build()
  rmSync(inRoot(output, 'index.html'))
  expect(await build()).toBe(true)
})

test('a build that failed is tried again and frees the lock', async () => {
  const failing = builder(() => Promise.reject(new Error('no')))
  await expect(failing.build()).rejects.toThrow('no')
  expect(await builder().build()).toBe(true)
})

test('of several at once one builds and the others take its output', async () => {
  const { build, made } = builder()
  const built = await Promise.all([build(), build(), build()])
  expect(built.filter(Boolean)).toHaveLength(1)
  expect(made()).toBe(1)
})
