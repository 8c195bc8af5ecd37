import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { imageFile } from '../../../seed/image-file.ts'
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
      const response = await fetch(`${shop.store.url}/admin/organizations/telar-de-prueba/photos`, {
        method: 'POST',
        body: form,
        headers: staff,
      })
      return { status: response.status, body: (await response.json()) as { code?: string; message?: string } }
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
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}
