import { spawnSync } from 'node:child_process'
import { chownSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { imageFile } from '../../../../seed/image-file.ts'
import type { CheckoutAnswer } from '../../../../store/src/contracts/index.ts'
import type { Answer } from '../../../clients/call.ts'
import type { Shop } from '../rig/processes/shop.ts'
import type { Scene } from './scene.ts'

/** What a full disk does, for one process and without being root: no file of it may grow past this. */
function limitFiles(pid: number, bytes: number | 'unlimited'): void {
  const result = spawnSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:`])
  if (result.status !== 0) throw new Error(`prlimit: ${result.error?.message ?? result.stderr.toString()}`)
}

/** 18 kB as it comes; its copies have 5, 20 and 53 kB. */
const PHOTO = 'aceite-de-rosa-mosqueta'

export function fullDisk(scene: () => Scene): void {
  test.each([
    ['the photo as it comes', 10_000],
    ['the last copy of it', 30_000],
  ])('a full disk refuses %s in words, keeps nothing half, and the store goes on', async (what, limit) => {
    const { shop } = scene()
    const folders = ['originals', 'photos'].map((name) => path.join(shop.ground.dataDir, name))
    const files = () => folders.flatMap((folder) => namesIn(folder))
    const staff = await shop.asStaff()
    const send = async () => {
      const form = new FormData()
      form.set('alt', 'Un frasco')
      form.set('photo', await imageFile(PHOTO))
      return shop.buyer.call('POST', '/admin/organizations/telar-de-prueba/photos', form, staff)
    }
    const before = files()
    limitFiles(shop.store.pid, limit)
    const refused = await send()
    limitFiles(shop.store.pid, 'unlimited')
    expect([refused.status, refused.body.code]).toEqual([503, 'unavailable'])
    expect(refused.body.message).toMatch(/espacio/)
    expect(files()).toEqual(before)

    expect((await send()).status).toBe(201)
    expect(shop.crashes).toEqual([])
    const note = 'refused in words, nothing half stored, taken when there was room'
    shop.record({ fault: `full disk: ${what}`, tried: 1, survived: 1, note })
  })

  test('when the disk of PostgreSQL is full an order is refused in words, and taken when there is room', async (context) => {
    const { shop, variants } = scene()
    const [variantId = ''] = variants
    const disk = mountSmall(shop)
    if (!disk) return context.skip('this machine does not allow mounting')
    const { database } = shop
    try {
      await database.rows(`create tablespace small location '${disk}'`)
      await database.rows('alter table attempt set tablespace small')
      writeUntilFull(disk)
      const answers = await placeUntilRefused(shop, variantId)
      const { status, body } = answers.at(-1) ?? { status: 0, body: {} }
      expect([status, body.code]).toEqual([503, 'unavailable'])
      expect(body.message).toMatch(/no puede guardar nada en este momento/)
    } finally {
      rmSync(path.join(disk, FILLER), { force: true })
      await database.rows('alter table attempt set tablespace pg_default')
      await database.rows('drop tablespace if exists small')
      spawnSync('umount', ['-l', disk])
    }
    expect((await placeOne(shop, variantId)).status).toBe(201)
    expect(shop.crashes).toEqual([])
  })
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

const FILLER = 'filler'

/** A disk of its own for one table, if the user that runs this may mount: PostgreSQL's account owns it. */
function mountSmall(shop: Shop): string | null {
  const disk = path.join(shop.ground.dataDir, 'small-disk')
  mkdirSync(disk, { recursive: true })
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', disk]).status !== 0) return null
  const { uid, gid } = statSync(shop.ground.postgres.folder)
  chownSync(disk, uid, gid)
  return disk
}

/** Block after block, until there is none left. */
function writeUntilFull(disk: string): void {
  const block = Buffer.alloc(4096)
  try {
    for (;;) writeFileSync(path.join(disk, FILLER), block, { flag: 'a' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
  }
}

/** The page that the table has still takes some. */
async function placeUntilRefused(shop: Shop, variantId: string) {
  const answers: Answer<CheckoutAnswer>[] = []
  while (answers.length < 100 && answers.every(({ status }) => status === 201))
    answers.push(await placeOne(shop, variantId))
  return answers
}

let orders = 0

async function placeOne(shop: Shop, variantId: string) {
  orders += 1
  const key = shop.random.key(`full-disk-${orders}`)
  const request = await shop.buyer.requestOf(`${key}@correo.example`, [{ variantId, quantity: 1 }])
  return shop.buyer.place(request, key)
}
