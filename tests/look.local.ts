import { chromium } from '@playwright/test'
import { findBrowser } from './browser-path.mjs'
import { groupPhone } from './group-phone.ts'
import { paidOrder } from './staff-client.ts'
import { readStack } from './stack.ts'
import { firstVariant, sellable, product, catalog } from './store-client.ts'

const { executablePath, args, env } = await findBrowser()
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } })
const shop = readStack().urls.shop
const docs = await sellable(2, 6)
const order = await paidOrder({ of: docs, units: 3 })
const phone = await groupPhone(docs[0]!.maker.handle)
const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'es-CL', timezoneId: 'America/Santiago' })
await context.addCookies([{ name: 'grupo', value: phone.token, url: shop + '/grupo' }])
const page = await context.newPage()
page.on('console', (m) => m.type() === 'error' && console.log('console', m.text()))
page.on('pageerror', (e) => console.log('pageerror', e.message))
const part = (await phone.parts()).find((p) => p.displayId === order.displayId)!
let n = 0
const shot = async (name: string, full = false) => { await page.waitForTimeout(400); await page.screenshot({ path: `/tmp/w/shots-part/${String(n++).padStart(2, '0')}-${name}.png`, fullPage: full }) }
const go = async (path: string) => { await page.goto(shop + path); await page.waitForSelector('h1') ; await page.waitForTimeout(600)}
await go('/grupo/pedidos'); await shot('pedidos')
await go(`/grupo/pedidos/${part.id}`); await shot('parte'); await shot('parte-entera', true)
await page.getByRole('link', { name: 'Me falta algo' }).click(); await page.waitForTimeout(500); await shot('falta', true)
await page.getByRole('button', { name: /Una menos/ }).click()
await page.getByLabel('Se quebró').check(); await shot('falta-menos', true)
await page.getByRole('button', { name: 'Avisar' }).click(); await page.waitForSelector('text=Prepara tu parte'); await shot('preparar'); await shot('preparar-entera', true)
await page.getByRole('checkbox').first().check(); await shot('marcada')
await page.getByRole('link', { name: 'Ver la etiqueta' }).click(); await page.waitForTimeout(500); await shot('etiqueta', true)
await page.emulateMedia({ media: 'print' }); await page.pdf({ path: '/tmp/w/shots-part/etiqueta.pdf', preferCSSPageSize: true, printBackground: true }); await page.setViewportSize({ width: 420, height: 595 }); await shot('etiqueta-impresa'); await page.emulateMedia({ media: 'screen' }); await page.setViewportSize({ width: 360, height: 740 })
const [download] = await Promise.all([page.waitForEvent('download', { timeout: 5000 }).catch(() => null), page.getByRole('button', { name: 'Compartir' }).click()])
await download?.saveAs('/tmp/w/shots-part/etiqueta.png')
await page.getByRole('link', { name: /Tu parte/ }).click(); await page.waitForTimeout(300)
await page.getByRole('button', { name: 'Está lista' }).click(); await page.waitForTimeout(500); await shot('lista', true)
await page.getByRole('link', { name: 'Ya la entregué' }).click(); await page.waitForTimeout(300); await shot('entregar')
await page.getByLabel('Al transporte').check().catch(() => undefined); await shot('entregar-transporte', true)
await page.getByRole('button', { name: 'Sí, ya la entregué' }).click(); await page.waitForTimeout(600); await shot('entregada', true)
await go('/grupo/liquidaciones'); await page.locator('summary').first().click(); await shot('deben'); await shot('deben-entera', true)
await go('/grupo/cuenta'); await shot('cuenta', true)
await browser.close()
