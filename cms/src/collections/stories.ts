import type { CollectionConfig } from 'payload'
import { anyoneReadsStoriesOfTheirDay, writtenByAuthors } from '../access/writing.ts'
import { bodyFields } from '../fields/body.ts'
import { changedBy } from '../fields/changed-by.ts'
import { createdBy } from '../fields/created-by.ts'
import { dateWhenPublished } from '../fields/date-when-published.ts'
import { slugField } from '../fields/slug.ts'
import { storyTags } from '../purge/tags.ts'
import { livePreviewOf } from '../preview/live-preview.ts'
import { shopLink } from '../text/shop-link.ts'
import { draftsWithHistory, historyList, shopLinkButton } from './writing.ts'
import { textHooks } from './text-hooks.ts'

export const Stories: CollectionConfig = {
  slug: 'stories',
  labels: { singular: 'Historia', plural: 'Historias' },
  access: { ...writtenByAuthors, read: anyoneReadsStoriesOfTheirDay },
  versions: draftsWithHistory,
  trash: true,
  defaultSort: '-publishedAt',
  admin: {
    hideAPIURL: true,
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', 'author', '_status', 'publishedAt'],
    group: 'Lo que contamos',
    description: 'Crónicas de los grupos, de la feria, de la temporada.',
    preview: shopLink('stories'),
    livePreview: livePreviewOf('stories'),
    components: { ...shopLinkButton, views: historyList },
  },
  hooks: textHooks('stories', storyTags, dateWhenPublished),
  fields: [
    {
      name: 'title',
      type: 'text',
      label: 'Título',
      required: true,
      localized: true,
      maxLength: 120,
      admin: { description: 'Corto y concreto: qué pasa y a quién.' },
    },
    {
      name: 'summary',
      type: 'textarea',
      label: 'Bajada',
      localized: true,
      maxLength: 300,
      admin: { description: 'Una o dos frases. Se leen en los listados y al compartir la historia.' },
    },
    {
      name: 'cover',
      type: 'upload',
      relationTo: 'media',
      label: 'Foto de portada',
      admin: { description: 'La primera que se ve. También sale al compartir la historia.' },
    },
    ...bodyFields('La historia completa. Pon subtítulos si es larga y fotos donde ayuden.'),
    slugField({
      name: 'slug',
      collection: 'stories',
      from: 'title',
      label: 'Dirección',
      description:
        'La última parte de la dirección en la tienda. Si la dejas vacía, sale del título. Si la cambias después de publicar, la tienda lleva sola de la antigua a la nueva.',
    }),
    {
      name: 'author',
      type: 'text',
      label: 'Quién la escribe',
      admin: { position: 'sidebar', description: 'El nombre que firma la historia.' },
    },
    {
      name: 'publishedAt',
      type: 'date',
      label: 'Fecha',
      index: true,
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayOnly', displayFormat: 'dd-MM-yyyy' },
        description:
          'La que se muestra. Si la dejas vacía, es el día en que se publica. Con una fecha que viene, la historia se ve desde ese día.',
      },
    },
    {
      name: 'groups',
      type: 'text',
      hasMany: true,
      label: 'Grupos de los que habla',
      admin: {
        position: 'sidebar',
        description: 'La historia aparece también en la página de cada uno.',
        components: { Field: '/admin/GroupPicker.tsx#GroupPicker' },
      },
    },
    createdBy,
    changedBy,
  ],
}
