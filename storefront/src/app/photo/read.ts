import { fit, shrink, type Size, troubleOf } from './fit.ts'
import { PhotoProblem } from './problem.ts'

export type ReadPhoto = { blob: Blob; width: number; height: number }

/**
 * A file of the camera or the gallery → upright, small and without what the camera wrote beside the picture (place, hour).
 * @throws PhotoProblem
 */
export async function readPhoto(file: Blob): Promise<ReadPhoto> {
  const size = await sizeOf(file).catch(async () => {
    throw new PhotoProblem(troubleOf(new Uint8Array(await file.slice(0, 16).arrayBuffer())))
  })
  const bitmap = await decode(file, size).catch(() => {
    throw new PhotoProblem('broken')
  })
  return draw(bitmap, fit(size), 0)
}

/** The same photo, turned to the right by a quarter. */
export async function turnPhoto(photo: Blob): Promise<ReadPhoto> {
  const bitmap = await createImageBitmap(photo)
  return draw(bitmap, { width: bitmap.height, height: bitmap.width }, 1)
}

/** Upright, by the header alone: the pixels are not decoded for it. */
function sizeOf(file: Blob): Promise<Size> {
  const url = URL.createObjectURL(file)
  const image = new Image()
  return new Promise<Size>((resolve, reject) => {
    image.onload = () => resolve({ width: image.naturalWidth, height: image.naturalHeight })
    image.onerror = () => reject(new Error('unreadable'))
    image.src = url
  }).finally(() => URL.revokeObjectURL(url))
}

/** Decoded off the main thread, to the size wanted: 48 megapixels in full would be 190 MB of memory. */
async function decode(file: Blob, size: Size): Promise<ImageBitmap> {
  const { width, height } = fit(size)
  const upright = { imageOrientation: 'from-image' } as const
  const bitmap = await createImageBitmap(file, {
    ...upright,
    resizeWidth: width,
    resizeHeight: height,
    resizeQuality: 'high',
  }).catch(() => null)
  if (bitmap && bitmap.width === width && bitmap.height === height) return bitmap
  bitmap?.close()
  return createImageBitmap(file, upright)
}

async function draw(bitmap: ImageBitmap, size: Size, quarters: 0 | 1): Promise<ReadPhoto> {
  try {
    const { file, rung } = await shrink(size, async ({ width, height, quality }) => {
      const canvas = document.createElement('canvas')
      Object.assign(canvas, { width, height })
      const pen = canvas.getContext('2d', { alpha: false })
      if (!pen) throw new PhotoProblem('broken')
      // What is see-through becomes white, as on the shop's pages.
      pen.fillStyle = '#fff'
      pen.fillRect(0, 0, width, height)
      pen.imageSmoothingQuality = 'high'
      if (quarters === 1) pen.setTransform(0, 1, -1, 0, width, 0)
      if (quarters === 1) pen.drawImage(bitmap, 0, 0, height, width)
      else pen.drawImage(bitmap, 0, 0, width, height)
      const blob = await encode(canvas, quality)
      // Gives the memory back at once; phones wait long to do it themselves.
      canvas.width = 0
      return blob
    })
    return { blob: file, width: rung.width, height: rung.height }
  } finally {
    bitmap.close()
  }
}

/** WebP where the browser writes it: a quarter less of her data. */
async function encode(canvas: HTMLCanvasElement, quality: number): Promise<Blob> {
  const to = (type: string) => new Promise<Blob | null>((done) => canvas.toBlob(done, type, quality))
  const webp = await to('image/webp')
  const blob = webp?.type === 'image/webp' ? webp : await to('image/jpeg')
  if (!blob) throw new PhotoProblem('broken')
  return blob
}

const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

export const sha256 = async (blob: Blob) =>
  hex(new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer())))

/** 32 hex digits: the name of a photo before the store knows it. */
export const photoKey = () => hex(crypto.getRandomValues(new Uint8Array(16)))
