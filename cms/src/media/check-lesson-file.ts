import { tracksOf, withoutPlace } from './mp4-boxes.ts'

const MB = 1024 * 1024

export type LessonFileKind = 'audio' | 'video' | 'sheet' | 'subtitles'

type Format = { kind: LessonFileKind; mimeType: string; extension: string }
export type Checked = Format & { bytes: Buffer }

export class FileProblem extends Error {
  override name = 'FileProblem'
}

/** How heavy each may be: a lesson is also carried on a telephone. */
const LIMITS: Record<LessonFileKind, { maxBytes: number; words: string }> = {
  audio: {
    maxBytes: 8 * MB,
    words: 'El audio pesa más de 8 MB. Guárdalo más liviano: 64 kbps bastan para hablar.',
  },
  video: { maxBytes: 15 * MB, words: 'El video pesa más de 15 MB. Hazlo más corto o guárdalo en 360p.' },
  sheet: { maxBytes: 3 * MB, words: 'La hoja pesa más de 3 MB. Guárdala de nuevo con fotos más chicas.' },
  subtitles: { maxBytes: MB / 4, words: 'Los subtítulos pesan demasiado: no parecen subtítulos.' },
}

const UNKNOWN =
  'Ese archivo no lo podemos usar. Sirven: audio MP3 o M4A, video MP4, hoja en PDF y subtítulos WebVTT (.vtt).'

/** What a file really is, whatever its name or its sender says, and without what a phone wrote into it. */
export function checkLessonFile(bytes: Buffer): Checked {
  const format = formatOf(bytes)
  if (!format) throw new FileProblem(UNKNOWN)
  const { maxBytes, words } = LIMITS[format.kind]
  if (bytes.length > maxBytes) throw new FileProblem(words)
  return { ...format, bytes: format.mimeType.endsWith('/mp4') ? withoutPlace(bytes) : bytes }
}

function formatOf(bytes: Buffer): Format | null {
  if (bytes.toString('latin1', 4, 8) === 'ftyp') return ofIsoMedia(bytes)
  if (bytes.toString('latin1', 0, 5) === '%PDF-') return ofPdf(bytes)
  if (isMp3(bytes)) return { kind: 'audio', mimeType: 'audio/mpeg', extension: 'mp3' }
  return isWebVtt(bytes) ? { kind: 'subtitles', mimeType: 'text/vtt', extension: 'vtt' } : null
}

function ofIsoMedia(bytes: Buffer): Format | null {
  const tracks = tracksOf(bytes)
  if (!tracks)
    throw new FileProblem('El archivo está incompleto o no es un MP4. Vuelve a guardarlo y súbelo.')
  if (tracks.hasPicture) return { kind: 'video', mimeType: 'video/mp4', extension: 'mp4' }
  return tracks.hasSound ? { kind: 'audio', mimeType: 'audio/mp4', extension: 'm4a' } : null
}

const ACTIVE = /\/(?:JavaScript|Launch|EmbeddedFile|RichMedia)\b/

/** A sheet is paper: nothing in it runs, opens or hides. */
function ofPdf(bytes: Buffer): Format {
  const words = bytes.toString('latin1')
  const end = words.slice(-1024)
  if (!end.includes('%%EOF') || !end.includes('xref'))
    throw new FileProblem('La hoja está incompleta. Guárdala de nuevo como PDF y súbela.')
  if (words.includes('/Encrypt')) throw new FileProblem('La hoja tiene clave. Guárdala sin ella y súbela.')
  if (ACTIVE.test(words))
    throw new FileProblem(
      'La hoja trae partes que se ejecutan o archivos dentro. Imprímela como PDF y súbela.',
    )
  return { kind: 'sheet', mimeType: 'application/pdf', extension: 'pdf' }
}

/** Its frames begin with eleven bits set; before the first there may be a label. */
function isMp3(bytes: Buffer): boolean {
  const labelled = bytes.toString('latin1', 0, 3) === 'ID3' && bytes.length > 10
  const size = [6, 7, 8, 9].reduce((sum, at) => (sum << 7) | ((bytes[at] ?? 0) & 0x7f), 0)
  const start = labelled ? 10 + size : 0
  const [first = 0, second = 0] = bytes.subarray(start, start + 2)
  return first === 0xff && (second & 0xe6) === 0xe2
}

function isWebVtt(bytes: Buffer): boolean {
  if (bytes.length > LIMITS.subtitles.maxBytes) return false
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return /^WEBVTT(?:[ \t\r\n]|$)/.test(text) && text.includes('-->') && !text.includes('\0')
  } catch {
    return false
  }
}
