import type { PayloadRequest } from 'payload'
import type { PictureUse } from '../payload-types.ts'

export async function usesOf(req: PayloadRequest, picture: string | number): Promise<PictureUse[]> {
  const { docs } = await req.payload.find({
    collection: 'picture-uses',
    where: { picture: { equals: picture } },
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
