import type { Photo, ProductDoc } from '#contracts'

/** The pictures of a product, the cover first. */
export const pictures = ({ photos, photo }: Pick<ProductDoc, 'photos' | 'photo'>): Photo[] =>
  photos.length > 0 ? photos : photo ? [photo] : []
