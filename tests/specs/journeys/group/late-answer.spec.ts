import { expect, test } from '../../../support/browser-test.ts'
import { enterAs } from '../../../fixtures/member-session.ts'
import { alreadyIn } from './entry.ts'

const GROUP = 'telar-mar-adentro'

test.use({ viewport: { width: 360, height: 740 } })

test('what was asked before an act and answered after it does not bring back what was before', async ({
  page,
}) => {
  await enterAs(GROUP, 'leader')
  await alreadyIn(page, GROUP)
  await page.goto('/grupo/cuenta/aparatos')
  const others = page.getByRole('button', { name: 'Cerrarla ahí' })
  await expect(others.first()).toBeVisible()

  const answered = Promise.withResolvers<void>()
  const late = Promise.withResolvers<void>()
  const isTold = Promise.withResolvers<void>()
  await page.route(
    '**/grupo/api/sessions',
    async (route) => {
      const response = await route.fetch()
      answered.resolve()
      await late.promise
      await route.fulfill({ response })
      isTold.resolve()
    },
    { times: 1 },
  )
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await answered.promise

  await page
    .getByRole('button', { name: /^Cerrar/ })
    .last()
    .click()
  await expect(others).toHaveCount(0)
  const told = page.waitForEvent('requestfinished')
  late.resolve()
  await Promise.all([isTold.promise, told])
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  await expect(others).toHaveCount(0)
})
