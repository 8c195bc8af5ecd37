import type { Page } from '@playwright/test'
import { courses } from '../../../../seed/data/courses/index.ts'
import { expect } from '../../../support/browser-test.ts'
import { heading } from './product-steps.ts'

const course = courses.find(({ slug }) => slug === 'higiene-de-alimentos')
if (!course) throw new Error('the demonstration has no course of hygiene')
export const { slug, title, lessons } = course
export type Lesson = (typeof lessons)[number]

/** The store is told of courses by the cms, which begins after the shop. */
export async function openCourse(page: Page) {
  await page.goto('/grupo/productos')
  await page.getByRole('navigation', { name: 'Principal' }).getByRole('link', { name: 'Cursos' }).click()
  await expect(heading(page)).toHaveText('Cursos')
  const link = page.getByRole('link', { name: title })
  await expect
    .poll(async () => {
      if (!(await link.isVisible())) await page.reload({ waitUntil: 'networkidle' })
      return link.isVisible()
    })
    .toBe(true)
  await link.click()
  await expect(heading(page)).toHaveText(title)
}
