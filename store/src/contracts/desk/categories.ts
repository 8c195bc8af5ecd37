import type { Photo } from '../catalog.ts'

/**
 * A class of products as the federation's desk keeps it. `onSale`: how many products of it buyers see. `whyItStays`: why it
 * is not retired now, in words; null: it may be.
 */
export type DeskCategory = {
  id: string
  handle: string
  name: string
  photo: Photo | null
  isOffered: boolean
  onSale: number
  whyItStays: string | null
}

/** Of a class's name, in letters. */
export const CATEGORY_NAME_MAX = 40

/** `GET …/categories`: in the shop's order, also those that were retired. */
export type DeskCategories = { categories: DeskCategory[] }

/** `POST …/categories` and `…/categories/{id}`. `after`: handle of the one it comes after; empty: it is the first. */
export type CategoryRequest = { name: string; after: string }
