import { SENT_MAX_BYTES, SENT_MAX_SIDE } from '../../../../store/src/contracts/product/photo-limits.ts'

export type Size = { width: number; height: number }
export type Rung = Size & { quality: number }

/** Fits into a square of `maxSide`, in its own proportion. A photo that fits already stays as it is. */
export function fit({ width, height }: Size, maxSide = SENT_MAX_SIDE): Size {
  const scale = Math.min(1, maxSide / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

const qualities = [0.82, 0.72, 0.62]
const smaller = [1280, 1024, 800, 640]

/** What to try, best first: lower quality before fewer pixels, because a buyer zooms in. */
export function ladder(size: Size): Rung[] {
  const sides = [SENT_MAX_SIDE, ...smaller].filter(
    (side, i) => i === 0 || side < Math.max(size.width, size.height),
  )
  return sides.flatMap((side) => qualities.map((quality) => ({ ...fit(size, side), quality })))
}

/** Goes down the ladder until the bytes fit. The last rung is taken even when it does not: the store says so, in words. */
export async function shrink<T extends { size: number }>(
  size: Size,
  encode: (rung: Rung) => Promise<T>,
): Promise<{ file: T; rung: Rung }> {
  let best: { file: T; rung: Rung } | null = null
  for (const rung of ladder(size)) {
    const file = await encode(rung)
    best = { file, rung }
    if (file.size <= SENT_MAX_BYTES) break
  }
  if (!best) throw new RangeError(`no rung for ${size.width}×${size.height}`)
  return best
}

export type PhotoTrouble = 'empty' | 'heic' | 'not_a_photo' | 'broken' | 'full'

const ascii = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to))

/** Why this file cannot be read, judged by its first bytes: a name or a type can be anything. */
export function troubleOf(head: Uint8Array): PhotoTrouble {
  if (head.length === 0) return 'empty'
  if (ascii(head, 4, 8) === 'ftyp' && /^(hei|hev|mif|msf)/.test(ascii(head, 8, 12))) return 'heic'
  const isKnown =
    (head[0] === 0xff && head[1] === 0xd8) ||
    ascii(head, 1, 4) === 'PNG' ||
    (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP') ||
    ascii(head, 4, 8) === 'ftyp' ||
    ascii(head, 0, 3) === 'GIF'
  return isKnown ? 'broken' : 'not_a_photo'
}

/** What happened, then what to do. */
export const troubleWords: Record<PhotoTrouble, string> = {
  empty: 'Esa foto llegó vacía. Sácala de nuevo.',
  heic: 'Tu teléfono guardó esa foto en un formato (HEIC) que aquí no se abre. Sácala con el botón de esta página, o en los ajustes de la cámara elige «Más compatible».',
  not_a_photo: 'Ese archivo no es una foto. Elige otra.',
  broken: 'Esa foto está cortada o dañada y no se puede abrir. Sácala de nuevo.',
  full: 'No queda espacio en tu teléfono para guardar la foto. Borra algo que no uses y sácala otra vez.',
}
