import type { Page } from '@playwright/test'
import { expect, test as base } from '../../../support/browser-test.ts'
import { asStaff, call } from '../../../clients/store.ts'

/** Medusa's own, which nobody here can change: its router's warning, and flags from a server of others. */
const MEDUSAS_OWN = /HydrateFallback|flag-icons/

/** A session as `/entrar` gives one; the page itself is tried in panel/sign-in.spec. */
async function panelCookie(): Promise<[name: string, value?: string]> {
  const { setCookie } = await call('POST', '/auth/session', {}, await asStaff())
  const [name = '', value] = (setCookie.split(';')[0] ?? '').split('=')
  return [name, value]
}

/** Whether what is told lies over a drawer, both looked at in one moment: the drawer may be closing. */
const isOverDrawer = (page: Page) =>
  page.evaluate(() => {
    const boxes = (of: string) => [...document.querySelectorAll(of)].map((one) => one.getBoundingClientRect())
    return boxes('[data-sonner-toast]').some((a) =>
      boxes('[role="dialog"]').some(
        (b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
      ),
    )
  })

type Panel = {
  expectToast: (words: string | RegExp) => Promise<void>
  /** A refusal or a failure that the test asks for is told by the browser too: it is no surprise. */
  expectTold: (what: string | number) => Promise<void>
}

/** Begins in the store's panel as the federation's staff; fails on any error that the browser was told of. */
export const test = base.extend<{ panel: Panel }>({
  panel: [
    async ({ page, stack }, use) => {
      let problems: string[] = []
      page.on('console', (message) => {
        const told = `${message.type()}: ${message.text()} ${message.location().url}`
        if (['error', 'warning'].includes(message.type()) && !MEDUSAS_OWN.test(told)) problems.push(told)
      })
      page.on('pageerror', (error) => problems.push(String(error)))
      page.on('response', (answer) => {
        if (answer.status() >= 400) problems.push(`${answer.status()} ${answer.url()}`)
      })
      const [name, value = ''] = await panelCookie()
      await page.context().addCookies([{ name, value, url: stack.urls.store }])
      await page.goto(`${stack.urls.store}/app`)
      await expect(page.getByRole('link', { name: 'Pedidos', exact: true })).toBeVisible()

      await use({
        expectToast: async (words) => {
          const toast = page.locator('[data-sonner-toast]').filter({ hasText: words }).last()
          await expect(toast).toBeVisible()
          // Over a drawer it would hide what closes it, for as long as the pointer rests there.
          expect(await isOverDrawer(page)).toBe(false)
        },
        expectTold: async (what) => {
          // Of an answer the network tells, and the console too, in whichever order.
          const kinds = typeof what === 'number' ? [`${what} `, 'error: '] : ['error: ']
          const ofIt = () => problems.filter((told) => told.includes(String(what)))
          for (const kind of kinds)
            await expect.poll(() => ofIt().some((told) => told.startsWith(kind))).toBe(true)
          problems = problems.filter((told) => !told.includes(String(what)))
        },
      })
      expect(problems).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

export const pesos = (amountClp: number) => `$${amountClp.toLocaleString('es-CL')}`
export const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).click()
