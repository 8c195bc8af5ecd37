import type { CollectionConfig } from 'payload'
import { writtenByTrainers } from '../access/writing.ts'
import { bodyFields } from '../fields/body.ts'
import { changedBy } from '../fields/changed-by.ts'
import { createdBy } from '../fields/created-by.ts'
import { slugField } from '../fields/slug.ts'
import { livePreviewOf } from '../preview/live-preview.ts'
import { shopLink } from '../text/shop-link.ts'
import { courseFacts } from '../training/course-facts.ts'
import { aloneReason } from '../training/fields.ts'
import { courseHooks } from '../training/hooks.ts'
import { draftsWithHistory, historyList, shopLinkButton } from './writing.ts'

/** What is taught, and in which order (decision 049). */
export const Courses: CollectionConfig = {
  slug: 'courses',
  labels: { singular: 'Curso', plural: 'Cursos' },
  access: writtenByTrainers,
  versions: draftsWithHistory,
  trash: true,
  defaultSort: 'title',
  admin: {
    hideAPIURL: true,
    useAsTitle: 'title',
    defaultColumns: ['title', 'topic', 'level', '_status', 'updatedAt'],
    group: 'Formación',
    description: 'De qué trata cada curso, para quién es y qué lecciones tiene.',
    preview: shopLink('courses'),
    livePreview: livePreviewOf('courses'),
    components: { ...shopLinkButton, views: historyList },
    hidden: ({ user }) => user?.role === 'author',
  },
  hooks: courseHooks,
  fields: [
    {
      name: 'title',
      type: 'text',
      label: 'Título',
      required: true,
      localized: true,
      maxLength: 120,
      admin: { description: 'Lo que se sabrá hacer después.' },
    },
    {
      name: 'summary',
      type: 'textarea',
      label: 'De qué trata',
      localized: true,
      required: true,
      maxLength: 300,
      admin: { description: 'Una o dos frases. Se leen en la lista de cursos.' },
    },
    {
      name: 'cover',
      type: 'upload',
      relationTo: 'media',
      label: 'Foto de portada',
      admin: { description: 'Manos que hacen lo que se aprende.' },
    },
    ...bodyFields('Por qué vale la pena y qué hay que tener a mano. Uno o dos párrafos.'),
    {
      name: 'lessons',
      type: 'relationship',
      relationTo: 'lessons',
      hasMany: true,
      label: 'Lecciones, en su orden',
      maxRows: 100,
      admin: {
        description: 'Arrástralas para ordenarlas. Las que no están publicadas no se ven todavía.',
        isSortable: true,
      },
    },
    ...courseFacts,
    slugField({
      name: 'slug',
      collection: 'courses',
      from: 'title',
      label: 'Dirección',
      description:
        'La última parte de la dirección en la tienda. Si la dejas vacía, sale del título. Después de publicar ya no cambia.',
    }),
    aloneReason,
    createdBy,
    changedBy,
  ],
}
