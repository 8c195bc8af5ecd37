const folders: Record<string, string> = {
  groups: 'grupos',
  stories: 'historias',
  pages: 'paginas',
  courses: 'formacion',
}

/** Where the shop shows a document; null while it has no address of its own. */
export function shopPath(collection: string | undefined, doc: unknown): string | null {
  const folder = folders[collection ?? '']
  if (!folder || typeof doc !== 'object' || doc === null) return null
  const key: unknown = 'handle' in doc ? doc.handle : 'slug' in doc ? doc.slug : undefined
  return typeof key === 'string' && key !== '' ? `/${folder}/${key}` : null
}

export function shopAddress(
  shopUrl: string,
  collection: string | undefined,
  doc: unknown,
  locale: string | undefined,
): string | null {
  const path = shopPath(collection, doc)
  return path ? `${shopUrl}${locale === 'en' ? '/en' : ''}${path}` : null
}
