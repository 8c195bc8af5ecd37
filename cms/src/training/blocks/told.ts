import type { Block } from 'payload'
import { bodyFields } from '../../fields/body.ts'
import { line, lines, optional } from '../words.ts'

export const textBlock: Block = {
  slug: 'text',
  interfaceName: 'TextBlock',
  labels: { singular: 'Texto', plural: 'Textos' },
  fields: bodyFields('Frases cortas. Una idea en cada párrafo.'),
}

export const photoBlock: Block = {
  slug: 'photo',
  interfaceName: 'PhotoBlock',
  labels: { singular: 'Foto', plural: 'Fotos' },
  fields: [
    {
      name: 'image',
      type: 'upload',
      relationTo: 'media',
      label: 'Foto',
      required: true,
      admin: { description: 'Que muestre lo que se explica.' },
    },
    optional(line('caption', { label: 'Pie de foto', description: 'Qué hay que mirar en ella.', max: 200 })),
  ],
}

export const galleryBlock: Block = {
  slug: 'gallery',
  interfaceName: 'GalleryBlock',
  labels: { singular: 'Varias fotos', plural: 'Varias fotos' },
  fields: [
    {
      name: 'images',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      minRows: 2,
      maxRows: 8,
      label: 'Fotos',
      required: true,
      admin: { description: 'En el orden en que se miran: antes y después, bien y mal.' },
    },
    optional(line('caption', { label: 'Qué muestran', description: 'Una línea bajo todas.', max: 200 })),
  ],
}

export const stepsBlock: Block = {
  slug: 'steps',
  interfaceName: 'StepsBlock',
  labels: { singular: 'Pasos', plural: 'Pasos' },
  fields: [
    optional(line('title', { label: 'Título', description: 'Qué se logra con ellos.', max: 120 })),
    {
      name: 'steps',
      type: 'array',
      label: 'Pasos',
      labels: { singular: 'Paso', plural: 'Pasos' },
      required: true,
      minRows: 2,
      maxRows: 15,
      admin: { description: 'Uno por cosa que se hace con las manos.' },
      fields: [lines('text', { label: 'Qué se hace', description: 'Empieza con un verbo.', max: 400 })],
    },
  ],
}

export const exerciseBlock: Block = {
  slug: 'exercise',
  interfaceName: 'ExerciseBlock',
  labels: { singular: 'Ejercicio', plural: 'Ejercicios' },
  fields: [
    line('title', { label: 'Título', description: 'Por ejemplo: «Hazlo en tu cocina».', max: 120 }),
    lines('text', {
      label: 'Qué hay que hacer',
      description: 'Algo que se hace con lo que hay en la casa. Una línea en blanco separa los párrafos.',
      max: 1500,
    }),
  ],
}

export const linksBlock: Block = {
  slug: 'links',
  interfaceName: 'LinksBlock',
  labels: { singular: 'Enlaces a la tienda', plural: 'Enlaces a la tienda' },
  fields: [
    {
      name: 'links',
      type: 'array',
      label: 'Enlaces',
      labels: { singular: 'Enlace', plural: 'Enlaces' },
      required: true,
      minRows: 1,
      maxRows: 8,
      admin: { description: 'Productos, historias o grupos que muestran lo que se aprende.' },
      fields: [
        line('label', { label: 'Se lee', description: 'Adónde lleva, en palabras.', max: 120 }),
        {
          name: 'href',
          type: 'text',
          label: 'Dirección en la tienda',
          required: true,
          maxLength: 200,
          validate: (value: string | null | undefined) =>
            /^\/(?!\/)\S*$/.test(value ?? '') ||
            'Escribe una dirección de la tienda que empiece con /, por ejemplo /productos/miel-de-ulmo.',
          admin: { description: 'Empieza con /. No se enlaza a otros sitios.' },
        },
      ],
    },
  ],
}
