import type { CatalogPage, Category } from '#contracts'

/** The classes that have something, in their order. */
export const filledCategories = (
  categories: Category[],
  { category }: Pick<CatalogPage['facets'], 'category'>,
): Category[] => categories.filter(({ handle }) => category[handle]).sort((a, b) => a.rank - b.rank)
