import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { findBrowser } from '../../../../support/browser-path.mjs'
import { env } from '../../../../support/env.ts'

export type Kept = { key: string; bytes: number; sha256: string; hash: string }

/** A phone with a browser, on which somebody has entered. */
export async function openPhone(shopUrl: string, token: string) {
  const { executablePath, args, env: needed } = await findBrowser()
  const browser = await chromium.launch({ executablePath, args, env: { ...env.inherited, ...needed } })
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'es-CL' })
  const { hostname } = new URL(shopUrl)
  await context.addCookies([
    { name: 'grupo', value: token, domain: hostname, path: '/grupo', httpOnly: true },
  ])
  context.setDefaultTimeout(300_000)
  const open = async (page?: Page) => {
    const tab = page ?? (await context.newPage())
    await tab.goto(`${shopUrl}/grupo/productos`)
    return tab
  }
  return { context, open, close: () => browser.close() }
}

/** What is kept of the app serves this page: it opens without signal from now on. */
export const whenKept = (page: Page) =>
  page.evaluate(async () => {
    const { serviceWorker } = navigator
    await serviceWorker.ready
    if (!serviceWorker.controller)
      await new Promise((taken) => serviceWorker.addEventListener('controllerchange', taken, { once: true }))
  })

/** From the list of products until it waits in the queue. */
export async function putUp(page: Page, title: string, photos: Buffer[]) {
  const goOn = () => page.getByRole('button', { name: 'Seguir' }).click()
  await page.getByRole('link', { name: 'Poner un producto' }).click()
  const files = photos.map((buffer, i) => ({ name: `${i}.jpg`, mimeType: 'image/jpeg', buffer }))
  await page.getByLabel('Elegir una que ya tengo').setInputFiles(files)
  await page.getByRole('button', { name: `Foto ${photos.length}` }).waitFor()
  await goOn()
  await page.getByLabel('Su nombre').fill(title)
  await page.getByText('Lana y telar', { exact: true }).click()
  await goOn()
  await page.getByLabel('Precio').fill('38000')
  await goOn()
  await page.getByLabel('Para vender ahora').fill('3')
  await goOn()
  await page.getByLabel('Cuánto mide o cuánto trae').fill('90 × 180 cm')
  await goOn()
  await page.getByRole('button', { name: 'Publicar' }).click()
  await rowOf(page, title).getByText('Pendiente').waitFor()
}

export const rowOf = (page: Page, title: string) => page.getByRole('listitem').filter({ hasText: title })

/** The photos that the phone keeps, each with the hash that it says and the one of its bytes. */
export const keptPhotos = (page: Page) =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open('mingaco-grupo')
      asked.onsuccess = () => resolve(asked.result)
      asked.onerror = () => reject(new Error('the phone keeps nothing'))
    })
    type Photo = { key: string; sha256: string; blob: Blob }
    const photos = await new Promise<Photo[]>((resolve) => {
      const asked = db.transaction('photos').objectStore('photos').getAll()
      asked.onsuccess = () => resolve(asked.result as Photo[])
    })
    db.close()
    return Promise.all(
      photos.map(async ({ key, sha256, blob }): Promise<Kept> => {
        const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()))
        const hex = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
        return { key, sha256, hash: hex, bytes: blob.size }
      }),
    )
  })

/** Her phone ends the tab to make room: nothing of it gets a last word. */
export async function kill(context: BrowserContext, page: Page) {
  const dead = page.waitForEvent('crash')
  const client = await context.newCDPSession(page)
  void client.send('Page.crash').catch(() => undefined)
  await dead
  await page.close()
}
