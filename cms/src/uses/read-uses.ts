import type { PayloadRequest } from 'payload'
import type { PictureUse } from '../payload-types.ts'

/** What is lent to texts: pictures, and the files of lessons. */
export type UsedKind = 'media' | 'lesson-files'

export async function usesOf(
  req: PayloadRequest,
  id: string | number,
  of: UsedKind = 'media',
): Promise<PictureUse[]> {
  const { docs } = await req.payload.find({
    collection: 'picture-uses',
    where: of === 'media' ? { picture: { equals: id } } : { file: { equals: id } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs
}

const places: Record<string, string> = {
  stories: 'la historia',
  groups: 'el grupo',
  pages: 'la página',
  courses: 'el curso',
  lessons: 'la lección',
  brand: 'la portada',
  navigation: 'los menús',
}

/** "la historia «La feria» (publicada)": where a picture is, for a person. */
export function placeOf({ kind, title, isPublic }: Pick<PictureUse, 'kind' | 'title' | 'isPublic'>): string {
  const place = places[kind] ?? kind
  if (kind === 'brand' || kind === 'navigation') return place
  return `${place} «${title || 'sin título'}» (${isPublic ? 'a la vista' : 'en borrador'})`
}

export const addressOf = ({ kind, owner }: Pick<PictureUse, 'kind' | 'owner'>): string =>
  kind === owner ? `/admin/globals/${kind}` : `/admin/collections/${kind}/${owner}`
