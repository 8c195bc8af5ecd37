import { chromium, type Page } from '@playwright/test'
import { findBrowser } from '../../support/browser-path.mjs'
import { env as tests } from '../../support/env.ts'
import { enterAs } from '../../fixtures/member-session.ts'
import { readStack } from '../../support/stack.ts'

/**
 * How long the groups' app takes to open on a slow phone, the first time and the second: from the tap until its heading
 * is drawn. 360×740, 4× slower CPU, 400 kbps, 400 ms. `MINGACO_STACK` says which shop.
 */
const slow = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }
const ROUNDS = 3

const { urls } = readStack()
const { executablePath, args, env } = await findBrowser()
const browser = await chromium.launch({ executablePath, args, env: { ...tests.inherited, ...env } })

const rows: Record<string, number>[] = []
for (let round = 0; round < ROUNDS; round++) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'es-CL' })
  const { token } = await enterAs('telar-mar-adentro')
  const { hostname } = new URL(urls.shop)
  await context.addCookies([
    { name: 'grupo', value: token, domain: hostname, path: '/grupo', httpOnly: true },
  ])
  const first = await context.newPage()
  const firstMs = await open(first)
  await first.evaluate(() => navigator.serviceWorker.ready)
  await first.close()
  const second = await context.newPage()
  const secondMs = await open(second)
  await second.close()
  const third = await context.newPage()
  const offlineMs = await open(third, true)
  await context.close()
  rows.push({ firstMs, secondMs, offlineMs })
}
await browser.close()
console.table(rows)

async function open(page: Page, offline = false): Promise<number> {
  const client = await page.context().newCDPSession(page)
  await client.send('Network.enable')
  await client.send('Network.emulateNetworkConditions', { ...slow, offline })
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.goto(`${urls.shop}/grupo/productos`, { waitUntil: 'commit' })
  // Two frames after the heading is in the page it is on the screen.
  await page.waitForFunction(() => document.querySelector('main h1')?.textContent)
  return page.evaluate(
    () =>
      new Promise<number>((drawn) =>
        requestAnimationFrame(() => requestAnimationFrame((at) => drawn(Math.round(at)))),
      ),
  )
}
