import type { Api } from '../http.ts'
import { imageFile } from '../image-file.ts'

type Picture = { file: string; alt: string; focal?: { x: number; y: number } }

/**
 * The id of a picture in the CMS, uploaded when no picture has its description yet. `focal`: what no frame may cut, in
 * hundredths of its sides.
 */
export async function pictureId(cms: Api, { file, alt, focal }: Picture): Promise<string> {
  const path = `/api/media?depth=0&limit=1&locale=es&where[alt][equals]=${encodeURIComponent(alt)}`
  const [known] = (await cms.get<{ docs: { id: string }[] }>(path)).docs
  if (known) return known.id
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt }))
  form.set('file', await imageFile(file))
  const point = focal ? `&uploadEdits[focalPoint][x]=${focal.x}&uploadEdits[focalPoint][y]=${focal.y}` : ''
  const { doc } = await cms.upload<{ doc: { id: string } }>(`/api/media?locale=es&depth=0${point}`, form)
  return doc.id
}
