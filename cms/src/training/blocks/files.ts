import type { Block } from 'payload'
import { fileOf, line, lines, optional } from '../words.ts'

const transcript = lines('transcript', {
  label: 'Lo que se dice, escrito',
  description: 'Palabra por palabra: lo lee quien no puede oír, o no quiere gastar datos.',
  max: 12_000,
})

export const audioBlock: Block = {
  slug: 'audio',
  interfaceName: 'AudioBlock',
  labels: { singular: 'Audio', plural: 'Audios' },
  fields: [
    line('title', { label: 'Título', description: 'De qué habla y quién.', max: 120 }),
    fileOf({ name: 'file', label: 'Audio', description: 'MP3 o M4A, hasta 8 MB.', kind: 'audio' }),
    transcript,
  ],
}

export const videoBlock: Block = {
  slug: 'video',
  interfaceName: 'VideoBlock',
  labels: { singular: 'Video', plural: 'Videos' },
  fields: [
    line('title', { label: 'Título', description: 'Qué se ve hacer.', max: 120 }),
    fileOf({
      name: 'file',
      label: 'Video',
      description: 'MP4 de hasta 15 MB. En 360p basta.',
      kind: 'video',
    }),
    {
      name: 'poster',
      type: 'upload',
      relationTo: 'media',
      label: 'Foto que se ve antes',
      required: true,
      admin: { description: 'Se ve mientras nadie lo toca: el video no se baja solo.' },
    },
    fileOf({
      name: 'subtitles',
      label: 'Subtítulos',
      description: 'Un archivo .vtt con lo que se dice.',
      kind: 'subtitles',
    }),
    optional(transcript),
  ],
}

export const sheetBlock: Block = {
  slug: 'sheet',
  interfaceName: 'SheetBlock',
  labels: { singular: 'Hoja para imprimir', plural: 'Hojas para imprimir' },
  fields: [
    fileOf({ name: 'file', label: 'Hoja', description: 'PDF de hasta 3 MB.', kind: 'sheet' }),
    optional(line('note', { label: 'Para qué sirve', description: 'Una línea.', max: 200 })),
  ],
}
