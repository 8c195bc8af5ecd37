import path from 'node:path'
import { afterAll, expect, inject, test } from 'vitest'
import { inModules, inRoot } from '../../../ops/paths.mjs'
import { waitForHealth } from '../../../ops/stack/health.mjs'
import { isFree } from '../../../ops/stack/ports.mjs'
import { buildImage } from '../../../ops/testing/image-steps.ts'
import { env } from '../../support/env.ts'
import { keepChildren } from './rig/processes/keeper.ts'

const ground = inject('ground')
const keeper = keepChildren(ground.dataDir, 'images', () => {})
afterAll(() => keeper.close())

const folderOf = (name: string) => path.join(ground.dataDir, 'images', name)

async function freePort(from: number): Promise<number> {
  for (let port = from; ; port += 1) if (await isFree(port)) return port
}

/**
 * Built as its Dockerfile says, with nothing but what it copies and installs, and started as it starts: listening on
 * every address of its container, which a demonstration does only when told so. Answers its address.
 */
async function upFrom(name: string, told: Record<string, string>): Promise<string> {
  const image = buildImage(`${name}/Dockerfile`, folderOf(name), env.inherited)
  const port = String(await freePort(29_500))
  const [, ...args] = image.command.map((part) => (part === '9000' ? port : part))
  keeper.children.serve(name, [process.execPath, ...args], {
    cwd: path.join(image.root, image.workdir),
    env: { ...image.env, ...told, PORT: port, DEMO_IN_THE_OPEN: 'si-es-una-demostracion' },
  })
  const address = `http://127.0.0.1:${port}`
  await waitForHealth(name, `${address}/health`, () => keeper.children.isUp(name), 120_000)
  return address
}

const store = ground.storeEnv
const SHOP_NEEDS = ['SHOP_URL', 'CMS_URL', 'INTERNAL_SECRET', 'COOKIE_SECRET', 'DATA_DIR', 'DEMO']

test('the images of the store and of the shop build and start from what their Dockerfiles copy', async () => {
  const storeUrl = await upFrom('store', {
    ...store,
    ADMIN_DISABLED: 'true',
    ADMIN_DIR: path.join(folderOf('store'), '0', 'app', 'store', '.medusa', 'admin'),
  })
  const told = Object.fromEntries(SHOP_NEEDS.map((key) => [key, store[key] ?? '']))
  const shopUrl = await upFrom('storefront', { ...told, STORE_URL: storeUrl })
  expect((await fetch(`${shopUrl}/entrar-a-ninguna-parte`)).status).toBe(404)
})

test('the image of the cms builds and starts from what its Dockerfile copies', async () => {
  const told = {
    ...store,
    DATABASE_URL: ground.cmsDatabaseUrl,
    PAYLOAD_SECRET: 'only-for-this-test-of-images',
    CMS_ADMIN_EMAIL: 'primera@prueba.example',
    CMS_ADMIN_PASSWORD: 'telar-quinoa-arrayan-44',
    NODE_ENV: 'production',
  }
  await keeper.children.run('tables', [process.execPath, inModules('payload', 'bin.js'), 'migrate'], {
    cwd: inRoot('cms'),
    env: { ...told, PAYLOAD_CONFIG_PATH: 'src/payload.config.ts' },
  })
  expect((await fetch(`${await upFrom('cms', told)}/health`)).status).toBe(200)
})
