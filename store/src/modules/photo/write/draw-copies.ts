import sharp from 'sharp'
import { BLUR_MAX_BYTES, PHOTO_JPEG_WIDTH } from '../../../contracts/product/photo-limits'
import type { Pixels } from './read-pixels'

const BLUR_SIDE = 8

/** All that the shop shows of one photo: the ending of each file's name, and what is in it. */
export async function copiesOf(
  { data, info }: Pixels,
  widths: readonly number[],
): Promise<{ files: [string, Buffer][]; blur: string | null }> {
  const raw = { width: info.width, height: info.height, channels: info.channels }
  const at = (width: number) => sharp(data, { raw }).resize({ width, withoutEnlargement: true })
  const copies: [string, Promise<Buffer>][] = [
    ...widths.flatMap((width): [string, Promise<Buffer>][] => [
      [`${width}.avif`, at(width).avif({ quality: 50, effort: 1 }).toBuffer()],
      [`${width}.webp`, at(width).webp({ quality: 72, effort: 2 }).toBuffer()],
    ]),
    [`${PHOTO_JPEG_WIDTH}.jpg`, at(PHOTO_JPEG_WIDTH).jpeg({ quality: 78 }).toBuffer()],
  ]
  const [files, blur] = await Promise.all([
    Promise.all(copies.map(async ([ending, made]): Promise<[string, Buffer]> => [ending, await made])),
    blurOf(data, raw),
  ])
  return { files, blur }
}

/** What a page shows until the photo is there. */
async function blurOf(data: Buffer, raw: Pixels['info']): Promise<string | null> {
  const size = { width: BLUR_SIDE, height: BLUR_SIDE, fit: 'inside' as const }
  const tiny = await sharp(data, { raw }).resize(size).webp({ quality: 20, effort: 6 }).toBuffer()
  const address = `data:image/webp;base64,${tiny.toString('base64')}`
  return address.length <= BLUR_MAX_BYTES ? address : null
}
