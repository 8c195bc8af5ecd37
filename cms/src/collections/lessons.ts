import type { CollectionConfig } from 'payload'
import { writtenByTrainers } from '../access/writing.ts'
import { changedBy } from '../fields/changed-by.ts'
import { createdBy } from '../fields/created-by.ts'
import { slugField } from '../fields/slug.ts'
import { livePreviewOf } from '../preview/live-preview.ts'
import { lessonBlocks } from '../training/blocks/index.ts'
import { aloneReason } from '../training/fields.ts'
import { lessonHooks } from '../training/hooks.ts'
import { inNoCourse } from '../training/lesson-in-course.ts'
import { wholeNumber } from '../training/words.ts'
import { draftsWithHistory, historyList } from './writing.ts'

/** What is read, heard, done and answered at one sitting. */
export const Lessons: CollectionConfig = {
  slug: 'lessons',
  labels: { singular: 'Lección', plural: 'Lecciones' },
  access: writtenByTrainers,
  versions: draftsWithHistory,
  trash: true,
  defaultSort: 'title',
  admin: {
    hideAPIURL: true,
    useAsTitle: 'title',
    defaultColumns: ['title', 'minutes', '_status', 'updatedAt'],
    group: 'Formación',
    description: 'Cortas: que quepan en diez minutos, con algo para hacer y algunas preguntas al final.',
    livePreview: livePreviewOf('lessons'),
    components: { views: historyList },
    hidden: ({ user }) => user?.role === 'author',
  },
  hooks: { ...lessonHooks, beforeDelete: [inNoCourse] },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: 'Título',
      required: true,
      localized: true,
      maxLength: 120,
      admin: { description: 'Una cosa que se aprende.' },
    },
    {
      name: 'blocks',
      type: 'blocks',
      label: 'La lección',
      labels: { singular: 'Parte', plural: 'Partes' },
      blocks: lessonBlocks,
      maxRows: 40,
      admin: { description: 'Agrega las partes en el orden en que se leen.' },
    },
    {
      name: 'minutes',
      type: 'number',
      label: 'Minutos',
      required: true,
      defaultValue: 10,
      validate: wholeNumber(1, 120, 'Escribe los minutos, de 1 a 120.', true),
      admin: {
        position: 'sidebar',
        step: 1,
        description: 'Cuánto toma, con calma. Más de diez: quizás son dos.',
      },
    },
    slugField({
      name: 'slug',
      collection: 'lessons',
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
