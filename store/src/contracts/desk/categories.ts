import type { Photo } from '../catalog.ts'

/**
 * A class of products as the federation's desk keeps it. `onSale`: how many products of it buyers see. `like`: handle of
 * the one that it is asked like, of those we came with (null: asked as food, or one of those itself). `whyItStays`: why it
 * is not retired now, in words; null: it may be.
 */
export type DeskCategory = {
  id: string
  handle: string
  name: string
  photo: Photo | null
  like: string | null
  isOffered: boolean
  onSale: number
  whyItStays: string | null
}

/** Of a class's name, in letters. */
export const CATEGORY_NAME_MAX = 40

/** `GET …/categories`: in the shop's order, also those that were retired. */
export type DeskCategories = { categories: DeskCategory[] }

/** `POST …/categories` and `…/categories/{id}`. `after`: handle of the one it comes after; empty: it is the first. `like`: empty, none. */
export type CategoryRequest = { name: string; after: string; like: string }
