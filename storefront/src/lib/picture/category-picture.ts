import { isKnownCategory } from '../../../../store/src/contracts/product/category-defaults.ts'

/** What shows a class of products, small: its own photo, or the drawing that the app came with; null: there is none. */
export function categoryPicture(handle: string, photoKey: string | null | undefined): string | null {
  if (photoKey) return `/media/${photoKey}-360.avif`
  return isKnownCategory(handle) ? `/grupo/clases/${handle}.avif` : null
}
