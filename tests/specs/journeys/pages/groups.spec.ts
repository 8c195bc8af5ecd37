import { expect, test } from '../../../support/browser-test.ts'

test('on the page of groups each one shows a picture, its name, where it is and a sentence of its own', async ({
  page,
}) => {
  await page.goto('/grupos')
  const cards = page.locator('.faces > li')
  await expect(cards.first()).toBeVisible()
  const shown = await cards.evaluateAll((all) =>
    all.map((card) => ({
      name: card.querySelector('em')?.textContent ?? '',
      hasPicture: Boolean(card.querySelector('img')?.getAttribute('src')),
      where: card.querySelector('small')?.textContent ?? '',
      sentence: card.querySelector('a > span > span:not(:has(*))')?.textContent ?? '',
    })),
  )
  expect(shown.length).toBeGreaterThan(5)
  // A group that another test founded has no profile yet.
  const told = shown.filter(({ name }) => !name.startsWith('Grupo prueba-'))
  const bare = told.filter(
    ({ name, hasPicture, where, sentence }) =>
      !name || !hasPicture || where.length < 4 || sentence.length < 12,
  )
  expect(bare).toEqual([])
})
