import { isDeepStrictEqual } from 'node:util'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { CategoryRequest, DeskCategory, Photo } from '../../../contracts'
import { isKnownCategory } from '../../../contracts/product/category-defaults'
import { invalid, notFound, Problem } from '../../../kernel/problem'
import { slug } from '../../../kernel/text/slug'
import {
  insertCategory,
  lockCategories,
  lockCategory,
  orderCategories,
  updateCategory,
} from '../../../medusa/products/write-category'
import { readDeskCategories } from '../read/desk-categories'
import { categoryNameProblem, MOST_CATEGORIES, placedAfter } from '../rules/category'

/** What of a class changed, before and after; nothing: null. */
export type CategoryChange = { before: CategoryRequest; after: CategoryRequest } | null

const WRONG = 'Hay algo que corregir.'

/** Its id. @throws Problem 400 invalid_data · 409 not_possible: there are enough */
export async function addCategory(trx: Knex.Transaction, asked: CategoryRequest): Promise<string> {
  const all = await heldCategories(trx)
  if (all.length >= MOST_CATEGORIES)
    throw new Problem(
      'not_possible',
      `Ya hay ${MOST_CATEGORIES} clases. Cámbiale el nombre a una que no uses.`,
    )
  checkName(asked.name, all)
  checkLike(asked.like)
  const place = idOf(all, asked.after)
  const handle = slug(asked.name)
  const id = await insertCategory(trx, { handle, name: asked.name, rank: all.length })
  if (!id) throw invalid(WRONG, { name: 'Ya hay una clase con esa dirección.' })
  if (asked.like) await updateCategory(trx, id, { like: asked.like })
  await orderCategories(
    trx,
    placedAfter(
      all.map((one) => one.id),
      id,
      place,
    ),
  )
  return id
}

/** Its address stays, whatever it is called. @throws Problem 404 not_found · 400 invalid_data */
export async function changeCategory(
  trx: Knex.Transaction,
  id: string,
  asked: CategoryRequest,
): Promise<CategoryChange> {
  const all = await heldCategories(trx)
  const now = categoryOf(all, id)
  const others = all.filter((one) => one !== now)
  checkName(asked.name, others)
  checkLike(asked.like)
  const place = idOf(others, asked.after)
  const before = { name: now.name, after: offeredBefore(all, now), like: now.like ?? '' }
  if (isDeepStrictEqual(before, asked)) return null
  await updateCategory(trx, id, { name: asked.name, like: asked.like || null })
  if (before.after !== asked.after)
    await orderCategories(
      trx,
      placedAfter(
        all.map((one) => one.id),
        id,
        place,
      ),
    )
  return { before, after: asked }
}

/** Its name, if it was otherwise before; else null. @throws Problem 404 not_found · 409 not_possible: it has products */
export async function offerCategory(
  trx: Knex.Transaction,
  id: string,
  isOffered: boolean,
): Promise<string | null> {
  await lockCategory(trx, id)
  const category = categoryOf(await readDeskCategories(trx), id)
  if (category.isOffered === isOffered) return null
  if (!isOffered && category.whyItStays) throw new Problem('not_possible', category.whyItStays)
  await updateCategory(trx, id, { is_active: isOffered })
  return category.name
}

/**
 * What shows it from now on. Its name, and its picture before and after; null: that is what it shows already.
 * @param photo null: the one that it has, in other words
 * @throws Problem 404 not_found · 400 invalid_data: it has none
 */
export async function pictureCategory(
  trx: Knex.Transaction,
  id: string,
  { photo, alt }: { photo: Photo | null; alt: string },
): Promise<{ name: string; before: Photo | null; after: Photo } | null> {
  const { name, photo: before } = categoryOf(await heldCategories(trx), id)
  const shown = photo ?? before
  if (!shown) throw invalid(WRONG, { photo: 'Elige una foto.' })
  const after = { ...shown, alt }
  if (before?.key === after.key && before.alt === alt) return null
  await updateCategory(trx, id, { photo: after })
  return { name, before, after }
}

/** In their order, while nobody else writes one. */
async function heldCategories(trx: Knex.Transaction): Promise<DeskCategory[]> {
  await lockCategories(trx)
  return readDeskCategories(trx)
}

/** @throws Problem 404 not_found */
export function categoryOf(all: readonly DeskCategory[], id: string): DeskCategory {
  const found = all.find((one) => one.id === id)
  if (!found) throw notFound('Esa clase de productos no está.')
  return found
}

function checkName(name: string, others: readonly DeskCategory[]): void {
  const problem = categoryNameProblem(name, others)
  if (problem) throw invalid(WRONG, { name: problem })
}

function checkLike(like: string): void {
  if (like !== '' && !isKnownCategory(like)) throw invalid(WRONG, { like: 'Elige una de la lista.' })
}

function idOf(all: readonly DeskCategory[], handle: string): string | null {
  if (handle === '') return null
  const found = all.find((one) => one.handle === handle)
  if (!found) throw invalid(WRONG, { after: 'Elige dónde va.' })
  return found.id
}

/** Handle of the one after which people see it; empty: it is the first. */
const offeredBefore = (all: readonly DeskCategory[], category: DeskCategory): string =>
  all.slice(0, all.indexOf(category)).findLast(({ isOffered }) => isOffered)?.handle ?? ''
